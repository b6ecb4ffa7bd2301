package org.lexgap.importers.merging;

import java.util.List;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;

/**
 * One question on one law, as the groups answered it.
 *
 * @param field the question
 * @param statements the answers in the order of the sheets, at least one
 * @param silent the names of the groups that did not answer
 * @param merged what came of it
 */
public record MergedCell(
    Field field, List<Statement> statements, List<String> silent, Answer merged) {

  /** Copies the lists. */
  public MergedCell {
    statements = List.copyOf(statements);
    silent = List.copyOf(silent);
  }

  /**
   * Whether the answers differ, so that a person must judge.
   *
   * @return true if they differ, or if a group's own answer was disputed
   */
  public boolean isDisputed() {
    return merged.value() instanceof AnswerValue.Disputed;
  }

  /**
   * Whether those who answered agree, but not everybody answered.
   *
   * @return true for an answer taken over from some of the groups
   */
  public boolean isAnsweredBySome() {
    return !isDisputed() && !silent.isEmpty();
  }
}
