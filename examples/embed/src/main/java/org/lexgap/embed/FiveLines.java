package org.lexgap.embed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;
import org.lexgap.rulebase.Rulebases;

/** Turns a workbook into a gap report: {@code FiveLines bill.xlsx bill.html}. */
public final class FiveLines {

  private FiveLines() {}

  /**
   * Writes the report.
   *
   * @param arguments the summary to read and the HTML file to write
   * @throws IOException if one of them cannot be opened
   */
  public static void main(String[] arguments) throws IOException {
    Clock clock = Clock.systemUTC();
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      Rulebase rulebase = Rulebases.standard();
      ImportResult imported =
          SummaryImporters.with(rulebase.vocabulary()).read(Path.of(arguments[0]));
      Assessment assessment = rulebase.assess(imported.summary());
      GapReport report = GapReport.of(imported, assessment, clock.instant());
      ReportFormat.HTML.write(report, out);
    }
  }
}
