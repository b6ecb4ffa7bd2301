package org.lexgap.core.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Two summaries of one jurisdiction, assessed alike: what became of every element and check, and
 * which answers made the difference. Both were assessed by one rulebase, so that nothing here comes
 * from a change of rules. Immutable.
 *
 * @param before what is found on the earlier summary
 * @param after what is found on the later summary
 * @param answers every question that the two answer differently
 * @param elements one move for every element that was assessed, in catalogue order
 * @param checks one move for every check that was assessed, in catalogue order
 */
public record Progress(
    Assessment before,
    Assessment after,
    List<AnswerChange> answers,
    List<ElementMove> elements,
    List<CheckMove> checks) {

  public Progress {
    answers = List.copyOf(answers);
    elements = List.copyOf(elements);
    checks = List.copyOf(checks);
  }

  /**
   * Compares two assessments.
   *
   * @param before what is found on the earlier summary
   * @param after what is found on the later summary, by the same rulebase over the same elements
   * @param rules assesses a summary as these two were; it is asked once or twice for every answer
   *     that differs
   * @return the comparison
   * @throws IllegalArgumentException if the two were assessed against different elements or checks
   */
  public static Progress between(
      Assessment before, Assessment after, Function<StatuteSummary, Assessment> rules) {
    requireAlike(before, after);
    List<AnswerChange> answers = new AnswerChanges(before.summary(), after.summary()).find();
    CauseFinder causes = new CauseFinder(before.summary(), after.summary(), answers, rules);
    List<ElementMove> elements = new ArrayList<>();
    for (int i = 0; i < after.findings().size(); i++) {
      elements.add(move(before.findings().get(i), after.findings().get(i), causes));
    }
    List<CheckMove> checks = new ArrayList<>();
    for (int i = 0; i < after.checks().size(); i++) {
      checks.add(move(before.checks().get(i), after.checks().get(i), causes));
    }
    return new Progress(before, after, answers, elements, checks);
  }

  private static void requireAlike(Assessment before, Assessment after) {
    if (!ids(before).equals(ids(after))) {
      throw new IllegalArgumentException(
          "The two were not assessed against the same elements and checks. Assess both with one"
              + " rulebase and the same sets and instruments.");
    }
  }

  private static List<String> ids(Assessment assessment) {
    return Stream.concat(
            assessment.findings().stream().map(finding -> finding.element().id()),
            assessment.checks().stream().map(result -> result.check().id()))
        .toList();
  }

  private static ElementMove move(Finding before, Finding after, CauseFinder finder) {
    String id = after.element().id();
    Causes causes =
        before.outcome() == after.outcome()
            ? Causes.NONE
            : finder.of(
                after.element().fields(),
                assessment -> outcome(assessment, id) == after.outcome(),
                assessment -> outcome(assessment, id) == before.outcome());
    return new ElementMove(before, after, causes);
  }

  private static CheckMove move(CheckResult before, CheckResult after, CauseFinder finder) {
    String id = after.check().id();
    Causes causes =
        before.status() == after.status()
            ? Causes.NONE
            : finder.of(
                after.check().fields(),
                assessment -> status(assessment, id) == after.status(),
                assessment -> status(assessment, id) == before.status());
    return new CheckMove(before, after, causes);
  }

  /**
   * The same comparison with the words of the catalogue in another language.
   *
   * @param words the words
   * @return a copy; nothing but words differs
   */
  public Progress in(CatalogueTranslation words) {
    Assessment earlier = before.in(words);
    Assessment later = after.in(words);
    List<ElementMove> moves = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      moves.add(
          new ElementMove(
              earlier.findings().get(i), later.findings().get(i), elements.get(i).causes()));
    }
    List<CheckMove> checkMoves = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      checkMoves.add(
          new CheckMove(earlier.checks().get(i), later.checks().get(i), checks.get(i).causes()));
    }
    return new Progress(earlier, later, answers, moves, checkMoves);
  }

  private static Outcome outcome(Assessment assessment, String id) {
    return assessment.finding(id).orElseThrow().outcome();
  }

  private static CheckResult.Status status(Assessment assessment, String id) {
    return assessment.check(id).orElseThrow().status();
  }

  /**
   * The elements of law; those of agency practice are counted apart.
   *
   * @return one move for each
   */
  public List<ElementMove> onLaw() {
    return elements.stream().filter(move -> !move.element().isOperational()).toList();
  }

  /**
   * The elements of agency practice.
   *
   * @return one move for each
   */
  public List<ElementMove> onPractice() {
    return elements.stream().filter(move -> move.element().isOperational()).toList();
  }

  /**
   * How many elements of law moved so.
   *
   * @param kind a move
   * @return the count
   */
  public int count(Move kind) {
    return (int) onLaw().stream().filter(move -> move.move() == kind).count();
  }

  /**
   * How many elements of law came from one outcome to another.
   *
   * @param from the outcome before
   * @param to the outcome now
   * @return the count
   */
  public int count(Outcome from, Outcome to) {
    return (int)
        onLaw().stream()
            .filter(move -> move.before().outcome() == from && move.after().outcome() == to)
            .count();
  }

  /**
   * The elements whose outcome an answer changed, alone or with others.
   *
   * @param change an answer that differs
   * @return the moves that name it among their causes
   */
  public List<ElementMove> movedBy(AnswerChange change) {
    return elements.stream().filter(move -> move.causes().changes().contains(change)).toList();
  }

  /**
   * The checks whose status an answer changed, alone or with others.
   *
   * @param change an answer that differs
   * @return the moves that name it among their causes
   */
  public List<CheckMove> checksMovedBy(AnswerChange change) {
    return checks.stream().filter(move -> move.causes().changes().contains(change)).toList();
  }
}
