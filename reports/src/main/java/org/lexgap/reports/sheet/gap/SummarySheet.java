package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Column;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** Coverage by set: a range in two columns, and the seven counts. */
final class SummarySheet {

  private final CellWords words;
  private final Ranges ranges;

  SummarySheet(CellWords words, ReportContent report) {
    this.words = words;
    this.ranges = report.firstPage().ranges();
  }

  Sheet.Table sheet() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                words.text("label.set", 40),
                words.text("label.range", 18),
                words.number("sheet.low", 12),
                words.number("sheet.high", 12),
                words.number("sheet.n", 12)));
    for (Outcome outcome : Outcome.values()) {
      columns.add(words.number("outcome." + outcome.key() + ".word", 12));
    }
    columns.add(words.number("sheet.mayNotApply", 14));
    return new Sheet.Table(
        words.word("sheet.summary"),
        words.title("ranges.heading"),
        words.word("sheet.summary.about"),
        "tblSummary",
        columns,
        rows(),
        words.word("sheet.summary.about"),
        1,
        Paper.A4);
  }

  private List<List<Cell>> rows() {
    return Stream.of(
            ranges.sets().stream(),
            Optional.ofNullable(ranges.total()).stream(),
            ranges.operations().stream())
        .flatMap(rows -> rows)
        .map(RangeRow.class::cast)
        .map(SummarySheet::row)
        .toList();
  }

  private static List<Cell> row(RangeRow row) {
    Figures figures = row.figures();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(row.title()),
                Cell.of(row.range() + " " + row.of()),
                Cell.of(figures.low()),
                Cell.of(figures.high()),
                Cell.of(figures.applicable())));
    for (Outcome outcome : Outcome.values()) {
      cells.add(Cell.of(figures.count(outcome)));
    }
    cells.add(Cell.of(figures.mayNotApply()));
    return cells;
  }
}
