package org.lexgap.reports.sheet.gap;

import java.util.List;
import org.lexgap.reports.model.OpenQuestion;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** The questions without an answer, those that concern most elements first. */
final class QuestionsSheet {

  private final CellWords words;
  private final ReportContent report;

  QuestionsSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    return new Sheet.Table(
        words.word("sheet.questions"),
        words.title(report.open().heading()),
        words.word("sheet.questions.about"),
        "tblToAnswer",
        List.of(
            words.text("label.question", 70),
            words.text("label.law", 30),
            words.number("label.elementsCount", 12),
            words.code("label.elements", 60),
            words.code("sheet.field", 34)),
        report.open().questions().stream().map(QuestionsSheet::row).toList(),
        words.word("sheet.questions.none"),
        1,
        Paper.A4);
  }

  private static List<Cell> row(OpenQuestion question) {
    return List.of(
        Cell.of(question.question()),
        Cell.of(question.laws()),
        Cell.of(question.elements().size()),
        Cell.of(String.join(", ", question.elements())),
        Cell.of(question.field()));
  }
}
