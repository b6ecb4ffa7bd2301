package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.Scope;

/** A step that is not yet tried: gaps that the same provision could close. */
final class Draft {

  private record Slot(Scope scope, String field) {}

  private final Set<String> elements = new LinkedHashSet<>();
  private final Map<Slot, SupposedAnswer> answers = new LinkedHashMap<>();

  /** Takes a remedy in; where another one says something else of a word or number, it stays. */
  void add(Remedy remedy) {
    elements.add(remedy.element());
    remedy.answers().forEach(answer -> answers.merge(slot(answer), answer, Draft::united));
  }

  /** Takes a remedy in that is needed although the others were taken. */
  void correct(Remedy remedy) {
    elements.add(remedy.element());
    remedy.answers().forEach(answer -> answers.put(slot(answer), since(answer)));
  }

  /** The present answer is that of the sheet, not that of the remedy before. */
  private SupposedAnswer since(SupposedAnswer answer) {
    SupposedAnswer before = answers.get(slot(answer));
    return before == null
        ? answer
        : new SupposedAnswer(
            answer.scope(), answer.anyLaw(), answer.field(), before.present(), answer.other());
  }

  private static Slot slot(SupposedAnswer answer) {
    return new Slot(answer.scope(), answer.field());
  }

  /** Of two lists every value that one adds is added, and every value that one drops is dropped. */
  private static SupposedAnswer united(SupposedAnswer one, SupposedAnswer other) {
    if (!(one.other() instanceof Items a && other.other() instanceof Items b)) {
      return one;
    }
    List<String> present = one.present() instanceof Items items ? items.values() : List.of();
    List<String> values = new ArrayList<>(present);
    values.removeIf(value -> !a.values().contains(value) || !b.values().contains(value));
    Set<String> added = new LinkedHashSet<>(a.values());
    added.addAll(b.values());
    present.forEach(added::remove);
    values.addAll(added);
    return new SupposedAnswer(
        one.scope(), one.anyLaw(), one.field(), one.present(), new Items(values));
  }

  Set<String> elements() {
    return elements;
  }

  List<SupposedAnswer> answers() {
    return List.copyOf(answers.values());
  }
}
