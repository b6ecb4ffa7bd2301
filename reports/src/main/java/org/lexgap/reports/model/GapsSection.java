package org.lexgap.reports.model;

import java.util.List;

/**
 * Gaps in order.
 *
 * @param heading the heading
 * @param intro the order
 * @param duties what binds
 * @param others what does not, or what is not known
 */
public record GapsSection(Heading heading, String intro, List<GapRow> duties, List<GapRow> others) {
  public GapsSection {
    duties = List.copyOf(duties);
    others = List.copyOf(others);
  }
}
