package org.lexgap.reports.matrix;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;

/**
 * One input of a comparison.
 *
 * @param imported the input, with the problems found in it
 * @param assessment the findings on it; null if no summary could be built from it
 */
public record ComparedInput(ImportResult imported, @Nullable Assessment assessment) {

  /**
   * An input whose answers were assessed.
   *
   * @param imported the input
   * @param assessment the findings on it
   * @return the input of a comparison
   */
  public static ComparedInput of(ImportResult imported, Assessment assessment) {
    return new ComparedInput(imported, assessment);
  }

  /**
   * An input of which nothing could be read. The table says so and has no column for it.
   *
   * @param imported the input
   * @return the input of a comparison
   */
  public static ComparedInput unreadable(ImportResult imported) {
    return new ComparedInput(imported, null);
  }
}
