package org.lexgap.importers.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as data. Rows and columns are counted from 0.
 *
 * @param name its name, at most 31 characters
 * @param widths the width of each column in characters
 * @param rows the cells of each row from the first column on
 * @param headRows the rows at the top that stay in sight; the last of them is printed on each page
 * @param fixedColumns the columns at the left that stay in sight
 * @param printedFrom the first column that is printed
 * @param filter the headings and rows that can be filtered; null for none
 * @param hidden whether it is there for programs only
 */
record PlannedSheet(
    String name,
    List<Integer> widths,
    List<List<PlannedCell>> rows,
    int headRows,
    int fixedColumns,
    int printedFrom,
    @Nullable Area filter,
    boolean hidden) {

  PlannedSheet {
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Every cell that can be printed. */
  Area printed() {
    return new Area(name, printedFrom, 0, widths.size() - 1, rows.size() - 1);
  }
}
