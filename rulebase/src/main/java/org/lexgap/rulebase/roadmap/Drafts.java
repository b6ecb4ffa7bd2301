package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexgap.core.assessment.RoadMap.Provision;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Groups remedies that belong together: those that change the same answer, and those that change
 * what the sheet cites the same provision of the same law for.
 */
final class Drafts {

  /** A citation without a number, such as the name of a law, is no provision. */
  private static final Pattern NUMBER = Pattern.compile("\\d");

  private final StatuteSummary sheet;
  private final Map<Object, Draft> byWhatChanges = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private Drafts(StatuteSummary sheet) {
    this.sheet = sheet;
  }

  /** Groups remedies; the order in which they come is the order in which they are taken in. */
  static List<Draft> of(StatuteSummary sheet, Collection<Remedy> remedies) {
    Drafts grouped = new Drafts(sheet);
    List<Set<Object>> marks = remedies.stream().map(grouped::marks).toList();
    List<Remedy> all = List.copyOf(remedies);
    for (int i = 0; i < all.size(); i++) {
      grouped.add(all.get(i), grouped.connected(i, marks));
    }
    return grouped.drafts;
  }

  private void add(Remedy remedy, Set<Object> connected) {
    Draft draft =
        connected.stream()
            .filter(byWhatChanges::containsKey)
            .map(byWhatChanges::get)
            .findFirst()
            .orElseGet(this::fresh);
    connected.forEach(mark -> byWhatChanges.put(mark, draft));
    draft.add(remedy);
  }

  private Draft fresh() {
    Draft draft = new Draft();
    drafts.add(draft);
    return draft;
  }

  /** All that is marked like a remedy, or like what is marked like it, and so on. */
  private Set<Object> connected(int start, List<Set<Object>> marks) {
    Set<Object> connected = new HashSet<>(marks.get(start));
    int size;
    do {
      size = connected.size();
      marks.stream()
          .filter(other -> other.stream().anyMatch(connected::contains))
          .forEach(connected::addAll);
    } while (connected.size() > size);
    return connected;
  }

  private record Slot(String scope, String field) {}

  private Set<Object> marks(Remedy remedy) {
    Set<Object> marks = new HashSet<>();
    for (SupposedAnswer answer : remedy.answers()) {
      marks.add(new Slot(answer.scope().toString(), answer.field()));
      provision(answer, sheet)
          .filter(cited -> NUMBER.matcher(cited.citation()).find())
          .ifPresent(cited -> marks.add(cited.scope().law() + normal(cited)));
    }
    return marks;
  }

  private static String normal(Provision cited) {
    return " " + cited.citation().strip().toLowerCase(Locale.ROOT);
  }

  /** The provision that the sheet cites for what would change. */
  static Optional<Provision> provision(SupposedAnswer answer, StatuteSummary sheet) {
    return sheet
        .effective(answer.scope(), answer.field())
        .filter(given -> !given.citation().isBlank())
        .map(given -> new Provision(cited(given), given.citation()));
  }

  /** Words that a bill puts into a law stand in the bill. */
  private static Scope cited(Answer given) {
    Scope bill = given.amendedBy();
    return bill == null ? given.scope() : bill;
  }
}
