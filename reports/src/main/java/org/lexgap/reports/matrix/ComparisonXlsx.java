package org.lexgap.reports.matrix;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the table as a workbook: a sheet for each set, with filters and frozen headings. */
final class ComparisonXlsx implements ComparisonFormat {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public void write(ComparisonTable table, OutputStream out) throws IOException {
    new WorkbookAuthor(table).workbook().write(out);
  }
}
