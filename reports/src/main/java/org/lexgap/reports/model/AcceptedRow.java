package org.lexgap.reports.model;

import org.lexgap.core.acceptance.Acceptance;

/**
 * A gap that somebody accepted.
 *
 * @param entry the entry of the file
 * @param link the element or check, with its mark
 * @param says who accepted it until when and why
 * @param place where the entry stands
 */
public record AcceptedRow(Acceptance entry, ElementLink link, String says, String place) {

  /**
   * All of it in one line, for lists.
   *
   * @return id, title, who accepted it until when and why, and where that stands
   */
  public String line() {
    return String.join(" · ", link.id(), link.title(), says, place);
  }
}
