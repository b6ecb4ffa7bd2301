package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.link;
import static org.lexgap.reports.MarkdownText.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lexgap.reports.model.Heading;

/** Writes the whole report as Markdown: to be read as it is, or as a page with links. */
final class MarkdownFormat implements ReportFormat {

  @Override
  public String name() {
    return "md";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    out.write(page(report).toString().getBytes(StandardCharsets.UTF_8));
  }

  private static MarkdownText page(GapReport report) {
    MarkdownText page = new MarkdownText();
    MarkdownParts parts = new MarkdownParts(page, report);
    new MarkdownFirstPage(parts).write(report);
    contents(page, report);
    MarkdownGaps gaps = new MarkdownGaps(parts);
    MarkdownPlans plans = new MarkdownPlans(parts);
    MarkdownBasis basis = new MarkdownBasis(parts);
    if (report.bill() != null) {
      plans.bill(Objects.requireNonNull(report.bill()));
    }
    gaps.provided(report.provided());
    gaps.gaps(report.gaps());
    new MarkdownFindings(parts).write(report.findings());
    if (report.checks() != null) {
      new MarkdownChecks(parts).write(Objects.requireNonNull(report.checks()));
    }
    gaps.open(report.open());
    basis.write(report.basis());
    basis.problems(report.problems());
    if (report.roadMap() != null) {
      plans.roadMap(Objects.requireNonNull(report.roadMap()));
    }
    if (report.needs() != null) {
      plans.needs(Objects.requireNonNull(report.needs()));
    }
    basis.reading(report.reading(), report.receipt());
    return page;
  }

  private static void contents(MarkdownText page, GapReport report) {
    page.heading(2, text(report.words().text("page.contents")));
    for (Heading heading : report.headings()) {
      page.point(
          0,
          link(MarkdownParts.target(MarkdownParts.title(heading)), MarkdownParts.title(heading)));
    }
  }
}
