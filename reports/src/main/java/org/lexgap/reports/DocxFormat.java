package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.lexgap.reports.word.DocumentFacts;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTemplate;

/** Writes the whole report as a Word document. Immutable. */
final class DocxFormat implements ReportFormat {

  private final WordTemplate template;

  /**
   * A writer.
   *
   * @param template what the documents look like
   */
  DocxFormat(WordTemplate template) {
    this.template = template;
  }

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    WordDocument document = WordDocument.begin(template, facts(report));
    DocxParts parts = new DocxParts(document, report);
    new DocxFirstPage(parts).write(report);
    document.newPage();
    document.contents(parts.word("page.contents"), 2);
    document.newPage();
    sections(report, parts);
    document.write(out);
  }

  private static DocumentFacts facts(GapReport report) {
    return new DocumentFacts(
        report.title(),
        report.language(),
        report.rightToLeft(),
        report.receipt().time(),
        report.runningFoot(),
        report.words());
  }

  private static void sections(GapReport report, DocxParts parts) {
    DocxGaps gaps = new DocxGaps(parts);
    DocxPlans plans = new DocxPlans(parts);
    DocxBasis basis = new DocxBasis(parts);
    if (report.bill() != null) {
      plans.bill(Objects.requireNonNull(report.bill()));
    }
    gaps.provided(report.provided());
    gaps.gaps(report.gaps());
    new DocxFindings(parts).write(report.findings());
    if (report.checks() != null) {
      new DocxChecks(parts).write(Objects.requireNonNull(report.checks()));
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
  }
}
