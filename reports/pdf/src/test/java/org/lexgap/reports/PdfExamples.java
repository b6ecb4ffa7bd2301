package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The example reports of the module reports, for the tests of this one. */
public final class PdfExamples {

  private PdfExamples() {}

  /** Every example by name. */
  public static Map<String, GapReport> all() {
    Map<String, GapReport> reports = new LinkedHashMap<>();
    reports.put("empty", empty());
    reports.put("typical", typical());
    reports.put("unread", ExampleReports.withUnreadInput());
    reports.put("practice", ExampleReports.withPractice());
    reports.put("road-map", ExampleReports.withRoadMap());
    reports.put("over-law", ExampleReports.overLaw());
    return reports;
  }

  public static GapReport empty() {
    return ExampleReports.empty();
  }

  public static GapReport typical() {
    return ExampleReports.typical();
  }

  /** The typical report in which every text of the user is this one. */
  public static GapReport hostile(String text) {
    return ExampleReports.hostile(text);
  }

  /** The texts that no format may be disturbed by. */
  public static List<String> hostileTexts() {
    return HostileTextTest.texts();
  }

  /** Reports whose first pages are full. */
  public static List<GapReport> crowded() {
    return List.of(CrowdedReport.fullest(), CrowdedReport.usual());
  }

  /** Compares what can be read in a report with a golden file. */
  public static void check(String name, GapReport report, Function<byte[], String> reading) {
    ReportFormat asText =
        new ReportFormat() {
          @Override
          public String name() {
            return "pdf.txt";
          }

          @Override
          public void write(GapReport written, OutputStream out) throws IOException {
            out.write(reading.apply(bytes(written)).getBytes(StandardCharsets.UTF_8));
          }
        };
    GoldenFile.check(name, asText, report);
  }

  public static byte[] bytes(GapReport report) {
    return GoldenFile.write(ReportFormat.named("pdf"), report);
  }
}
