package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.lexgap.reports.model.ProblemRow;

/**
 * Writes JUnit XML, which build servers show: a suite for each set and one for the checks, and a
 * test case for every element and check. A gap is a failure of the type of its outcome; what was
 * not answered, is to be judged or does not apply is skipped, with the reason.
 */
final class JunitFormat implements ReportFormat {

  @Override
  public String name() {
    return "junit.xml";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    try {
      new JunitOut(out).write(report.title(), suites(report));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException("The report could not be written as JUnit XML.", e);
    }
  }

  private static List<JunitSuite> suites(GapReport report) {
    Map<String, String> basis = basis(report);
    List<JunitSuite> suites = new ArrayList<>();
    cases(report).forEach((set, cases) -> suites.add(new JunitSuite(set, basis, cases, List.of())));
    if (!report.checkEntries().isEmpty()) {
      List<JunitCase> checks = report.checkEntries().stream().map(JunitCase::of).toList();
      suites.add(new JunitSuite("checks", basis, checks, List.of()));
    }
    if (!report.problems().rows().isEmpty()) {
      suites.add(new JunitSuite("input", basis, List.of(), unread(report)));
    }
    return suites;
  }

  private static Map<String, List<JunitCase>> cases(GapReport report) {
    Map<String, List<JunitCase>> bySet = new LinkedHashMap<>();
    report
        .findings()
        .inCatalogueOrder()
        .forEach(
            entry ->
                bySet
                    .computeIfAbsent(entry.finding().element().set(), set -> new ArrayList<>())
                    .add(JunitCase.of(entry)));
    return bySet;
  }

  private static List<String> unread(GapReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(report.problems().intro());
    for (ProblemRow row : report.problems().rows()) {
      lines.add(
          String.join(" · ", row.level(), row.place(), row.value(), row.expected(), row.remedy()));
    }
    return lines;
  }

  private static Map<String, String> basis(GapReport report) {
    Map<String, String> basis = new LinkedHashMap<>();
    basis.put("input", report.receipt().input());
    basis.put("inputSha256", report.receipt().inputSha256());
    basis.put("rulebaseVersion", report.receipt().rulebaseVersion());
    basis.put("rulebaseHash", report.receipt().rulebaseHash());
    basis.put("toolVersion", report.receipt().toolVersion());
    basis.put("time", report.receipt().time().toString());
    return basis;
  }
}
