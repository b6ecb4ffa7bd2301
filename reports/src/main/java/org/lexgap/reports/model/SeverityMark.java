package org.lexgap.reports.model;

import org.lexgap.core.catalogue.Severity;

/**
 * How grave this catalogue, or a pack in its place, holds a gap to be.
 *
 * @param severity the severity
 * @param word its word
 * @param note that a pack set it, with its reason; empty if the catalogue did
 */
public record SeverityMark(Severity severity, String word, String note) {
  /**
   * How many of the three bars are filled.
   *
   * @return 3 for critical, 2 for major, 1 for minor, 0 for a remark
   */
  public int bars() {
    return switch (severity) {
      case CRITICAL -> 3;
      case MAJOR -> 2;
      case MINOR -> 1;
      case WARNING -> 0;
    };
  }
}
