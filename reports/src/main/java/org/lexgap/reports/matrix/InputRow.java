package org.lexgap.reports.matrix;

import java.util.List;
import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.model.ProblemRow;

/**
 * An input in the receipt.
 *
 * @param file the file as data
 * @param name its name, made fit to be shown
 * @param jurisdiction the name in the table, or that it was left out
 * @param code its code in the table; empty if it was left out
 * @param laws the laws recorded with their versions, each in words
 * @param read how much was read, in words
 * @param problems what was noted while it was read
 */
public record InputRow(
    InputFile file,
    String name,
    String jurisdiction,
    String code,
    List<String> laws,
    String read,
    List<ProblemRow> problems) {
  public InputRow {
    laws = List.copyOf(laws);
    problems = List.copyOf(problems);
  }

  /**
   * Whether the table has a column for it.
   *
   * @return false if no summary could be built from it
   */
  public boolean isCompared() {
    return !code.isEmpty();
  }
}
