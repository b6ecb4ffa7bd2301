package org.lexgap.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.lexgap.core.summary.Place;

/**
 * The merged cells of a sheet. What stands in one holds for every cell that it covers, as people
 * see it; files keep it in the upper left one only.
 */
final class MergedCells {

  private final List<CellRangeAddress> ranges = new ArrayList<>();

  /** Notes a range such as {@code A2:A9}; a single cell or a broken reference is none. */
  void add(String reference) {
    try {
      add(CellRangeAddress.valueOf(reference));
    } catch (IllegalArgumentException e) {
      // Without a range nothing is filled in; the cells are read as they stand.
      return;
    }
  }

  /** Notes a range, rows and columns counted from 0. */
  void add(CellRangeAddress range) {
    boolean isRange = range.getNumberOfCells() > 1 && range.getFirstRow() >= 0;
    if (isRange && ranges.size() < Limits.MERGED_RANGES) {
      ranges.add(range);
    }
  }

  /** The rows with every covered cell filled, and a remark that names the ranges. */
  List<SourceRow> fill(List<SourceRow> rows, Place sheet, ProblemLog log) {
    if (ranges.isEmpty()) {
      return rows;
    }
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      indexes.put(rows.get(i).number(), i);
    }
    List<SourceRow> filled = new ArrayList<>(rows);
    List<String> used = new ArrayList<>();
    int room = Limits.MERGED_FILLED;
    for (CellRangeAddress range : ranges) {
      int count = fill(range, filled, indexes, room);
      room -= count;
      if (count > 0) {
        used.add(range.formatAsString());
      }
    }
    if (!used.isEmpty()) {
      log.add(ProblemCode.MERGED_CELLS, sheet, String.join(", ", used));
    }
    return filled;
  }

  private static int fill(
      CellRangeAddress range, List<SourceRow> rows, Map<Integer, Integer> indexes, int room) {
    Integer top = indexes.get(range.getFirstRow() + 1);
    SourceCell first = top == null ? null : rows.get(top).cell(range.getFirstColumn());
    if (top == null || first == null || first.isEmpty()) {
      return 0;
    }
    int count = 0;
    int last = Math.min(range.getLastColumn(), Limits.COLUMNS - 1);
    for (int i = top; i < rows.size() && rows.get(i).number() <= range.getLastRow() + 1; i++) {
      if (count + last - range.getFirstColumn() >= room) {
        return count;
      }
      SourceRow row = rows.get(i).covered(range.getFirstColumn(), last, first);
      count += row.equals(rows.get(i)) ? 0 : last - range.getFirstColumn() + 1;
      rows.set(i, row);
    }
    return count;
  }
}
