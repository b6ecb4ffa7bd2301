package org.lexgap.reports.sheet.gap;

import java.util.List;
import java.util.stream.Stream;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** A row for every check across provisions, raised or not. */
final class ChecksSheet {

  private static final int CODE = 3;
  private static final int PRINTED = 11;

  private final CellWords words;
  private final ReportContent report;

  ChecksSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    return new Sheet.Table(
            words.word("sheet.checks"),
            report.checks() == null
                ? words.title("section.checks")
                : words.title(report.checks().heading()),
            words.word("sheet.checks.about"),
            "tblChecks",
            List.of(
                words.code("sheet.id", 12),
                words.text("label.check", 44),
                words.text("label.outcome", 16).marked(CellWords.marking(CODE)),
                words.code("sheet.code", 18),
                words.text("sheet.settled", 20),
                words.text("label.severity", 10),
                words.text("label.binding", 18),
                words.bindsThrough(),
                words.text("label.reason", 60),
                words.text("label.provision", 26),
                words.code("label.cell", 16),
                words.text("sheet.matters", 60),
                words.text("label.touches", 44),
                words.text("label.restsOn", 44),
                words.text("label.resolve", 60),
                words.text("label.questionsOpen", 48),
                words.text("label.flags", 40),
                words.text("basis.benchmarksHeading", 40),
                words.text("label.contest", 40)),
            report.checkEntries().stream().map(this::row).toList(),
            words.word("sheet.checks.none"),
            2,
            Paper.A3)
        .printing(PRINTED);
  }

  private List<Cell> row(CheckEntry entry) {
    return List.of(
        Cell.of(entry.result().check().id()),
        Cell.of(entry.title()),
        Cell.of(entry.badge().text()),
        Cell.of(CellWords.code(entry.result())),
        Cell.of(entry.settled()),
        CellWords.severity(entry.severity()),
        Cell.of(entry.binding().word()),
        words.through(entry.binding()),
        Cell.of(entry.conclusion()),
        CellWords.provisions(entry.answers()),
        CellWords.places(entry.answers()),
        Cell.lines(
            Stream.concat(Stream.of(entry.explanation()), Stream.ofNullable(entry.guard()))
                .toList()),
        CellWords.links(entry.elements()),
        words.sources(entry.restsOn()),
        Cell.of(entry.resolution()),
        Cell.lines(entry.openQuestions()),
        CellWords.flags(entry.flags()),
        Cell.lines(entry.benchmarks()),
        Cell.of(entry.contest()));
  }
}
