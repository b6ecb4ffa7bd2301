package org.lexgap.reports.matrix;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Column;
import org.lexgap.reports.sheet.Look;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** The sheets of a comparison that say how to read it, what was not read, and what decided. */
final class WorkbookPages {

  private final ComparisonTable table;
  private final FixedWords t;

  WorkbookPages(ComparisonTable table) {
    this.table = table;
    this.t = table.words();
  }

  Sheet readMe() {
    List<Sheet.Line> lines = new ArrayList<>();
    lines.add(Sheet.Line.heading(t.text("page.aid")));
    table.notes().forEach(note -> lines.add(Sheet.Line.of("", note)));
    lines.add(Sheet.Line.of("", t.text("matrix.guarded")));
    lines.add(Sheet.Line.heading(t.text("reading.outcomes")));
    table.legend().outcomes().forEach(sign -> lines.add(line(sign)));
    if (!table.legend().checks().isEmpty()) {
      lines.add(Sheet.Line.heading(t.text("matrix.checks")));
      table.legend().checks().forEach(sign -> lines.add(line(sign)));
    }
    lines.add(Sheet.Line.heading(t.text("matrix.reading")));
    lines.add(Sheet.Line.of("", t.text("matrix.flagsMeaning")));
    lines.add(Sheet.Line.of("", t.text("reading.severity")));
    lines.add(Sheet.Line.of("", t.text("matrix.examplesMeaning")));
    lines.add(Sheet.Line.heading(t.text("matrix.jurisdiction")));
    table.columns().forEach(column -> lines.add(Sheet.Line.of(column.code(), column.name())));
    return new Sheet.Reading(t.text("matrix.readMe"), table.title(), table.subtitle(), lines);
  }

  private static Sheet.Line line(Sign sign) {
    return new Sheet.Line(sign.letter() + " " + sign.word(), sign.meaning(), sign.outcome());
  }

  Sheet notRead() {
    List<List<Cell>> rows = new ArrayList<>();
    for (InputRow input : table.receipt().inputs()) {
      input
          .problems()
          .forEach(
              problem ->
                  rows.add(
                      List.of(
                          Cell.of(input.name()),
                          Cell.of(problem.place()),
                          Cell.of(problem.level()),
                          Cell.of(problem.value()),
                          Cell.of(problem.expected()),
                          Cell.of(problem.remedy()))));
    }
    return new Sheet.Table(
        t.text("matrix.notRead"),
        t.text("matrix.notRead"),
        t.text("caption.problems"),
        "tblNotRead",
        List.of(
            Column.text(t.text("label.input"), 26),
            Column.of(t.text("label.place"), 14, Look.CODE),
            Column.text(t.text("label.level"), 14),
            Column.text(t.text("label.value"), 30),
            Column.text(t.text("label.expected"), 50),
            Column.text(t.text("label.remedy"), 50)),
        rows,
        t.text("problems.none"),
        2,
        Paper.A4);
  }

  Sheet receipt() {
    ComparisonReceipt receipt = table.receipt();
    List<Sheet.Line> lines = new ArrayList<>();
    lines.add(Sheet.Line.of(t.text("label.rulebase"), receipt.rulebaseVersion()));
    lines.add(Sheet.Line.of(t.text("label.rulebaseHash"), receipt.rulebaseHash()));
    lines.add(Sheet.Line.of(t.text("label.tool"), receipt.toolVersion()));
    lines.add(Sheet.Line.of(t.text("label.time"), receipt.time().toString()));
    receipt.options().forEach(option -> lines.add(Sheet.Line.of("", option)));
    for (InputRow input : receipt.inputs()) {
      lines.add(Sheet.Line.heading(input.jurisdiction()));
      lines.add(Sheet.Line.of(t.text("label.input"), input.name()));
      lines.add(Sheet.Line.of(t.text("label.inputHash"), input.file().sha256()));
      lines.add(Sheet.Line.of(t.text("matrix.readHow"), input.read()));
      input.laws().forEach(law -> lines.add(Sheet.Line.of(t.text("label.law"), law)));
    }
    if (!receipt.benchmarks().isEmpty()) {
      lines.add(Sheet.Line.heading(t.text("basis.benchmarksHeading")));
      receipt.benchmarks().forEach(row -> lines.add(Sheet.Line.of(row.value(), row.reason())));
    }
    receipt.packs().forEach(pack -> lines.add(Sheet.Line.of(pack.title(), pack.about())));
    return new Sheet.Reading(
        t.text("reading.receiptHeading"),
        t.text("reading.receiptHeading"),
        t.text("matrix.receiptIntro"),
        lines);
  }
}
