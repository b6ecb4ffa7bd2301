package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.ReportWorkbook;
import org.lexgap.reports.sheet.Sheet;

/** The gap report as a workbook: what can be filtered, sorted and counted is a table. */
public final class GapWorkbook {

  private GapWorkbook() {}

  /**
   * Lays a report out in sheets.
   *
   * @param report the report
   * @return the workbook
   */
  public static ReportWorkbook of(ReportContent report) {
    CellWords words = new CellWords(report);
    List<Sheet> data = new ArrayList<>();
    data.add(new SummarySheet(words, report).sheet());
    if (report.bill() != null) {
      data.addAll(new BillSheets(words, report.bill()).sheets());
    }
    data.add(new FindingsSheet(words, report).sheet());
    data.add(new EvidenceSheet(words, report).sheet());
    data.add(new SourcesSheet(words, report).sheet());
    data.add(new GapsSheet(words, report).sheet());
    data.add(new QuestionsSheet(words, report).sheet());
    data.add(new ChecksSheet(words, report).sheet());
    data.add(new RoadMapSheet(words, report).sheet());
    data.add(new NeedsSheet(words, report).sheet());
    data.add(new ProblemsSheet(words, report).sheet());
    data.add(new ReceiptSheet(words, report).sheet());
    Sheet readMe = new ReadMeSheet(words, report).sheet(data);
    return new ReportWorkbook(
        report.title(),
        report.language(),
        report.rightToLeft(),
        report.receipt().time(),
        words.word("sheet.cut"),
        Stream.concat(Stream.of(readMe), data.stream()).toList());
  }
}
