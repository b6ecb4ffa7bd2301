package org.lexgap.reports.progress;

import java.util.List;
import org.lexgap.core.progress.AnswerChange;

/**
 * An answer that differs.
 *
 * @param change the answer as data
 * @param question the question
 * @param law the laws or offences
 * @param before what was recorded, with its provision
 * @param after what is recorded now, with its provision
 * @param note what the difference says about the law
 * @param moved the ids of the elements and checks that it changed
 */
public record AnswerRow(
    AnswerChange change,
    String question,
    String law,
    String before,
    String after,
    String note,
    List<String> moved) {
  public AnswerRow {
    moved = List.copyOf(moved);
  }
}
