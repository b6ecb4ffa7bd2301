package org.lexgap.reports.earlier;

/**
 * What an earlier report says of an element or check.
 *
 * @param title its title then
 * @param outcome the code of the outcome of an element, such as {@code MET}, or the status of a
 *     check, such as {@code raised}
 * @param severity how grave a gap was held to be, such as {@code critical}
 */
public record EarlierFinding(String title, String outcome, String severity) {

  /**
   * Whether it was a gap: missing, in conflict or raised.
   *
   * @return true for a gap
   */
  public boolean isGap() {
    return outcome.equals("MISSING") || outcome.equals("CONFLICT") || outcome.equals("raised");
  }
}
