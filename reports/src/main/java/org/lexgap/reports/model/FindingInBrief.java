package org.lexgap.reports.model;

import java.util.List;

/**
 * A finding or the result of a check as a table tells it.
 *
 * @param badge its mark
 * @param says the short sentence that says why
 * @param severity how grave a gap is
 * @param binding how it binds
 * @param provisions the provisions on which it rests, each with its law, as the sheet cites them
 */
public record FindingInBrief(
    Badge badge, String says, SeverityMark severity, BindingMark binding, List<String> provisions) {
  public FindingInBrief {
    provisions = List.copyOf(provisions);
  }
}
