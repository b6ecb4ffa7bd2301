package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.assessment.CapacityNeed;

/**
 * Something that agencies lack.
 *
 * @param need the need as data
 * @param link where it is told in full
 * @param badge its mark
 * @param answer how far it is
 * @param sharedBy the gaps that share it
 */
public record NeedRow(
    CapacityNeed need, ElementLink link, Badge badge, String answer, List<ElementLink> sharedBy) {
  public NeedRow {
    sharedBy = List.copyOf(sharedBy);
  }
}
