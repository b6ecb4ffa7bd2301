package org.lexgap.reports.pdf;

import java.io.IOException;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.UnwritableReportException;

/** Makes the bytes of a report: set, laid out, finished. */
final class PdfFile {

  private PdfFile() {}

  /**
   * The file. All of it is made before a byte leaves, so that no half report is left behind.
   *
   * @throws UnwritableReportException if the report holds a script that cannot be printed rightly
   */
  static byte[] of(GapReport report) throws IOException {
    try {
      byte[] laidOut = Formatter.shared().layOut(report);
      return Finish.of(report).apply(laidOut);
    } catch (UnprintableException e) {
      throw new UnwritableReportException(e.message(report));
    }
  }
}
