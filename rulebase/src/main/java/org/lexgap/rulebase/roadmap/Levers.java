package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.RoadMap.Lever;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Looks for the few answers that would close most gaps that bind: always the one that closes most
 * beside those already chosen. Remedies of several answers count as one choice, by what they close
 * for each answer.
 */
final class Levers {

  private static final int AT_MOST = 5;

  /** By what they close for each answer, then those of fewer answers. */
  private static final Comparator<Lever> MOST_FIRST =
      Comparator.comparingDouble(Levers::yield)
          .reversed()
          .thenComparingInt(lever -> lever.answers().size());

  private final Rules rules;
  private final StatuteSummary before;
  private final Set<String> binding;

  /**
   * A search.
   *
   * @param gaps the findings with a gap
   * @param order in which order gaps are named that are closed alike
   */
  Levers(Rules rules, StatuteSummary before, List<Finding> gaps, Comparator<String> order) {
    this.rules = rules;
    this.before = before;
    this.binding =
        gaps.stream()
            .filter(gap -> gap.bindingness().isDuty())
            .map(gap -> gap.element().id())
            .sorted(order)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<Lever> of(Map<String, Remedy> remedies) {
    List<Lever> open = new ArrayList<>();
    candidates(remedies).forEach(answers -> open.add(lever(answers, before, binding)));
    List<Lever> levers = new ArrayList<>();
    Set<String> left = new LinkedHashSet<>(binding);
    StatuteSummary sheet = before;
    while (levers.size() < AT_MOST) {
      Optional<Lever> best = best(open, sheet, left);
      if (best.isEmpty()) {
        return levers;
      }
      levers.add(best.get());
      left.removeAll(best.get().closes());
      sheet = SupposedAnswer.applyAll(best.get().answers(), sheet);
    }
    return levers;
  }

  /**
   * The best of what is still open. What a candidate closes beside others is asked only of those
   * that promise most; mostly it is what it closed alone, or less.
   */
  private Optional<Lever> best(List<Lever> open, StatuteSummary sheet, Set<String> left) {
    Optional<Lever> best = Optional.empty();
    open.sort(MOST_FIRST);
    for (int i = 0; i < open.size(); i++) {
      Lever promised = open.get(i);
      if (promised.closes().isEmpty()
          || best.isPresent() && MOST_FIRST.compare(best.get(), promised) <= 0) {
        break;
      }
      Lever asked = lever(promised.answers(), sheet, left);
      open.set(i, asked);
      if (!asked.closes().isEmpty()
          && (best.isEmpty() || MOST_FIRST.compare(asked, best.get()) < 0)) {
        best = Optional.of(asked);
      }
    }
    return best;
  }

  private Collection<List<SupposedAnswer>> candidates(Map<String, Remedy> remedies) {
    Set<List<SupposedAnswer>> candidates = new LinkedHashSet<>();
    for (String id : binding) {
      Remedy remedy = remedies.get(id);
      if (remedy != null) {
        remedy.answers().forEach(answer -> candidates.add(List.of(answer)));
        candidates.add(remedy.answers());
      }
    }
    return candidates;
  }

  private static double yield(Lever lever) {
    return (double) lever.closes().size() / lever.answers().size();
  }

  private Lever lever(List<SupposedAnswer> answers, StatuteSummary sheet, Set<String> open) {
    Set<String> changed = answers.stream().map(SupposedAnswer::field).collect(Collectors.toSet());
    Conclusions after =
        rules.conclude(
            SupposedAnswer.applyAll(answers, sheet),
            fields -> fields.stream().anyMatch(changed::contains));
    return new Lever(
        answers, open.stream().filter(id -> after.outcomes().get(id) == Outcome.MET).toList());
  }
}
