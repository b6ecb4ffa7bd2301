package org.lexgap.importers;

import java.util.List;

/**
 * A sheet for people that stands behind the answers of a workbook and is not read.
 *
 * @param name the name of the sheet
 * @param columns its columns
 * @param rows the texts of each row, one for each column
 */
public record ListSheet(String name, List<Column> columns, List<List<String>> rows) {

  /**
   * One column.
   *
   * @param heading its heading
   * @param width its width in characters
   */
  public record Column(String heading, int width) {}

  /** Copies the lists. */
  public ListSheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
