package org.lexgap.reports.model;

import java.util.List;

/**
 * Every finding.
 *
 * @param heading the heading
 * @param intro the order
 * @param inCatalogueOrder every finding once
 * @param sets by set and theme
 */
public record FindingsSection(
    Heading heading, String intro, List<FindingEntry> inCatalogueOrder, List<SetGroup> sets) {
  public FindingsSection {
    inCatalogueOrder = List.copyOf(inCatalogueOrder);
    sets = List.copyOf(sets);
  }
}
