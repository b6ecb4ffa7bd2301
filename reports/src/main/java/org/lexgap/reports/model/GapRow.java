package org.lexgap.reports.model;

/**
 * A gap in one line.
 *
 * @param badge its mark
 * @param id the id of the element or check
 * @param anchor where it is told in full
 * @param title its title
 * @param says what the answers say
 * @param severity how grave it is
 * @param binding how it binds
 * @param isCheck whether it is a check
 */
public record GapRow(
    Badge badge,
    String id,
    String anchor,
    String title,
    String says,
    SeverityMark severity,
    BindingMark binding,
    boolean isCheck) {

  /**
   * The same row in other words.
   *
   * @param words what the answers say
   * @return a copy
   */
  public GapRow saying(String words) {
    return new GapRow(badge, id, anchor, title, words, severity, binding, isCheck);
  }
}
