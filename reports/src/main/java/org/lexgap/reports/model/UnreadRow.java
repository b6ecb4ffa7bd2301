package org.lexgap.reports.model;

import java.util.List;

/**
 * A source that was not read in full.
 *
 * @param source the source
 * @param usedBy the elements and checks that cite it
 */
public record UnreadRow(SourceName source, List<String> usedBy) {
  public UnreadRow {
    usedBy = List.copyOf(usedBy);
  }
}
