package org.lexgap.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;

/**
 * The whole report as tagged PDF for print and archive, by the name {@code pdf}. It is found
 * through {@link java.util.ServiceLoader} wherever this module is on the class path.
 *
 * <p>A report with a script that cannot be printed rightly is refused with {@link
 * org.lexgap.reports.UnwritableReportException}; a character without a glyph is printed as its
 * number and name in square brackets.
 */
public final class PdfFormat implements ReportFormat {

  /** Makes nothing: the formatter and the fonts are loaded by the first report. */
  public PdfFormat() {}

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    out.write(PdfFile.of(report));
  }
}
