package org.lexgap.reports.matrix;

import java.util.List;
import org.lexgap.core.assessment.Assessment;

/** What can be laid side by side: assessments that one catalogue decided with the same options. */
final class SameBasis {

  private SameBasis() {}

  /**
   * Refuses columns that cannot be compared.
   *
   * @throws IllegalArgumentException if there is none, or one differs from the first; the message
   *     names its file
   */
  static void require(List<Column> columns) {
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "There is nothing to compare: none of the inputs was assessed."
              + " Give at least one of which a summary could be built.");
    }
    Assessment first = columns.get(0).assessment();
    for (Column column : columns) {
      if (!isAlike(first, column.assessment())) {
        throw new IllegalArgumentException(
            "The assessment of (%s) rests on another rulebase or other options than that of (%s). Assess all inputs in one way."
                .formatted(
                    column.imported().input().name(), columns.get(0).imported().input().name()));
      }
    }
  }

  private static boolean isAlike(Assessment first, Assessment other) {
    return first.catalogue().hash().equals(other.catalogue().hash())
        && first.catalogue().benchmarks().equals(other.catalogue().benchmarks())
        && first.options().equals(other.options())
        && elements(first).equals(elements(other))
        && checks(first).equals(checks(other));
  }

  private static List<String> elements(Assessment assessment) {
    return assessment.findings().stream().map(finding -> finding.element().id()).toList();
  }

  private static List<String> checks(Assessment assessment) {
    return assessment.checks().stream().map(result -> result.check().id()).toList();
  }
}
