package org.lexgap.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.rulebase.Rulebases;

/**
 * Writes the gap report of one summary, all sets and the road map, in every format in turn, and
 * prints the median of each, also as a multiple of JSON, and what the making of the report takes
 * before. In turn, because on a busy machine only what runs in turn can be compared.
 */
public final class WriteReport {

  private static final Instant TIME = Instant.parse("2026-11-21T09:30:00Z");
  private static final String MODEL = "(the report)";

  private final ReportRequest request;
  private final Map<String, double[]> milliseconds = new LinkedHashMap<>();
  private final Map<String, Integer> bytes = new LinkedHashMap<>();

  private WriteReport(ReportRequest request) {
    this.request = request;
  }

  /**
   * Measures and prints.
   *
   * @param arguments rounds to warm up, rounds to measure, and the summary
   * @throws IOException if the summary cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    int warmUp = Integer.parseInt(arguments[0]);
    int measured = Integer.parseInt(arguments[1]);
    Rulebase rulebase = Rulebases.standard();
    ImportResult imported =
        SummaryImporters.with(rulebase.vocabulary()).read(Path.of(arguments[2]));
    Assessment assessment = rulebase.assess(imported.summary());
    ReportRequest request =
        ReportRequest.of(imported, assessment, TIME).withRoadMap(rulebase.roadMap(assessment));
    WriteReport all = new WriteReport(request);
    all.rounds(warmUp);
    all.rounds(measured);
    System.out.printf(
        "%s: %d findings, %d checks; median of %d rounds after %d%n",
        imported.input().name(),
        assessment.findings().size(),
        assessment.checks().size(),
        measured,
        warmUp);
    all.print();
  }

  private void rounds(int rounds) throws IOException {
    milliseconds.clear();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      GapReport report = GapReport.of(request);
      keep(MODEL, round, rounds, start);
      for (ReportFormat format : ReportFormat.all()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        start = System.nanoTime();
        format.write(report, out);
        keep(format.name(), round, rounds, start);
        bytes.put(format.name(), out.size());
      }
    }
  }

  private void keep(String what, int round, int rounds, long start) {
    milliseconds.computeIfAbsent(what, key -> new double[rounds])[round] =
        (System.nanoTime() - start) / 1e6;
  }

  private void print() {
    double json = median("json");
    System.out.printf("%-14s %10s %12s %8s%n", "", "ms", "against json", "KB");
    for (String what : List.copyOf(milliseconds.keySet())) {
      System.out.printf(
          "%-14s %10.1f %12.1f %8s%n",
          what,
          median(what),
          median(what) / json,
          bytes.containsKey(what) ? bytes.get(what) / 1024 : "");
    }
  }

  private double median(String what) {
    double[] sorted = milliseconds.getOrDefault(what, new double[] {Double.NaN}).clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
