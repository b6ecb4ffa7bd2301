package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.reports.sheet.gap.GapWorkbook;

/** Writes the report as a workbook. */
final class XlsxFormat implements ReportFormat {

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    GapWorkbook.of(report).write(out);
  }
}
