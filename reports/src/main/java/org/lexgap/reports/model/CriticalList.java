package org.lexgap.reports.model;

import java.util.List;

/**
 * What is critical, binding, and missing or in conflict.
 *
 * @param rows at most eight rows
 * @param counts how many elements and checks, in words
 * @param notes what else is to be known
 */
public record CriticalList(List<GapRow> rows, List<String> counts, List<String> notes) {
  public CriticalList {
    rows = List.copyOf(rows);
    counts = List.copyOf(counts);
    notes = List.copyOf(notes);
  }
}
