package org.lexgap.core.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.progress.Causes.Proof;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Finds the answers that made a difference by asking the rules again: first with one answer as it
 * was before in the later summary, then with one answer as it is now in the earlier one. Each such
 * summary is assessed once for all elements. Used by one thread.
 */
final class CauseFinder {

  private final StatuteSummary before;
  private final StatuteSummary after;
  private final List<AnswerChange> changes;
  private final Function<StatuteSummary, Assessment> rules;
  private final Map<AnswerChange, Assessment> undone = new HashMap<>();
  private final Map<AnswerChange, Assessment> alone = new HashMap<>();

  CauseFinder(
      StatuteSummary before,
      StatuteSummary after,
      List<AnswerChange> changes,
      Function<StatuteSummary, Assessment> rules) {
    this.before = before;
    this.after = after;
    this.changes = changes;
    this.rules = rules;
  }

  /**
   * The answers that made a difference.
   *
   * @param fields the deciding questions
   * @param isAsNow whether an assessment comes to what is found now
   * @param isAsBefore whether an assessment comes to what was found before
   */
  Causes of(
      Collection<String> fields, Predicate<Assessment> isAsNow, Predicate<Assessment> isAsBefore) {
    List<AnswerChange> concerned = concerned(fields);
    List<AnswerChange> necessary =
        concerned.stream().filter(change -> !isAsNow.test(undone(change))).toList();
    if (!necessary.isEmpty()) {
      return new Causes(necessary, Proof.NECESSARY);
    }
    List<AnswerChange> sufficient =
        concerned.stream().filter(change -> !isAsBefore.test(alone(change))).toList();
    return sufficient.isEmpty()
        ? new Causes(concerned, Proof.TOGETHER)
        : new Causes(sufficient, Proof.SUFFICIENT);
  }

  /**
   * Facts about the State, and what laws say of themselves, concern every element. If none of these
   * differs, the silence of a law that was read as a whole made the difference, and any answer may
   * lie behind it.
   */
  private List<AnswerChange> concerned(Collection<String> fields) {
    List<AnswerChange> concerned =
        changes.stream()
            .filter(
                change ->
                    fields.contains(change.field())
                        || change.field().startsWith("ctx.")
                        || change.field().startsWith("law."))
            .toList();
    return concerned.isEmpty() ? changes : concerned;
  }

  private Assessment undone(AnswerChange change) {
    return undone.computeIfAbsent(change, it -> rules.apply(it.carry(before, after)));
  }

  private Assessment alone(AnswerChange change) {
    return alone.computeIfAbsent(change, it -> rules.apply(it.carry(after, before)));
  }
}
