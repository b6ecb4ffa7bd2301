package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Vocabulary;

/**
 * Walks all answers that the logic of an element can tell apart.
 *
 * @param whole whether all could be walked; what is said below is certain only then
 * @param undecided complete answers for which no branch is true, or empty if there are none
 * @param unreached outcomes that have a branch which no answers, blanks among them, come to first
 */
public record CompleteAnswers(boolean whole, Optional<String> undecided, Set<Outcome> unreached) {

  private static final int SHOWN = 200;

  /**
   * Walks the answers of an element.
   *
   * @param vocabulary all fields
   * @param tree its logic
   * @return what was found
   */
  public static CompleteAnswers of(Vocabulary vocabulary, ElementTree tree) {
    AnswerSpace space = AnswerSpace.of(vocabulary, tree.fields(), tree.branches().values());
    List<String> undecided = new ArrayList<>();
    boolean complete =
        space.walk(
            answers -> first(tree, answers.evaluation()),
            (outcome, count, answers) -> {
              if (outcome.isEmpty()) {
                undecided.add(answers.toString());
              }
              return undecided.isEmpty();
            });
    Set<Outcome> unreached = EnumSet.noneOf(Outcome.class);
    unreached.addAll(tree.reachable());
    boolean blanks =
        space
            .withBlanks()
            .walk(
                answers -> first(tree, answers.evaluation()),
                (outcome, count, answers) -> {
                  outcome.ifPresent(unreached::remove);
                  return !unreached.isEmpty();
                });
    return new CompleteAnswers(
        (complete || !undecided.isEmpty()) && (blanks || unreached.isEmpty()),
        undecided.stream().findFirst().map(CompleteAnswers::shortened),
        blanks ? unreached : Set.of());
  }

  private static String shortened(String answers) {
    return answers.length() <= SHOWN ? answers : answers.substring(0, SHOWN) + " ...";
  }

  /**
   * The outcome of the first true branch, none if all are false; open while that is not settled.
   */
  private static Optional<Optional<Outcome>> first(ElementTree tree, Evaluation evaluation) {
    for (Outcome outcome : tree.reachable()) {
      Truth truth = evaluation.truth(tree.branch(outcome));
      if (truth == Truth.TRUE) {
        return Optional.of(Optional.of(outcome));
      }
      if (truth == Truth.OPEN) {
        return Optional.empty();
      }
    }
    return Optional.of(Optional.empty());
  }
}
