package org.lexgap.reports.matrix;

import java.util.List;

/**
 * The rows of one theme.
 *
 * @param title the theme in words; empty for checks
 * @param rows its rows, in catalogue order
 */
public record ThemeRows(String title, List<Row> rows) {
  public ThemeRows {
    rows = List.copyOf(rows);
  }
}
