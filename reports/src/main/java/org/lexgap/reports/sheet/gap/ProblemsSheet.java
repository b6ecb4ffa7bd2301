package org.lexgap.reports.sheet.gap;

import java.util.List;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** What was noted while reading the input, in reading order. */
final class ProblemsSheet {

  private final CellWords words;
  private final ReportContent report;

  ProblemsSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    return new Sheet.Table(
        words.word("sheet.problems"),
        words.title(report.problems().heading()),
        words.word("sheet.problems.about"),
        "tblProblems",
        List.of(
            words.code("label.place", 24),
            words.text("label.level", 18),
            words.text("label.value", 34),
            words.text("label.expected", 50),
            words.text("label.remedy", 60),
            words.code("sheet.code", 26)),
        report.problems().rows().stream().map(ProblemsSheet::row).toList(),
        report.problems().intro(),
        1,
        Paper.A4);
  }

  private static List<Cell> row(ProblemRow row) {
    return List.of(
        Cell.of(CellWords.orNothing(row.place())),
        Cell.of(row.level()),
        Cell.of(row.value()),
        Cell.of(row.expected()),
        Cell.of(row.remedy()),
        Cell.of(row.problem().code()));
  }
}
