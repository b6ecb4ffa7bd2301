package org.lexgap.reports.matrix;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable;

/** The end of a document: what could not be read, and what decided over what. */
final class DocumentReceipt {

  private final ComparisonTable table;
  private final FixedWords t;
  private final WordDocument document;

  DocumentReceipt(ComparisonTable table, WordDocument document) {
    this.table = table;
    this.t = table.words();
    this.document = document;
  }

  void add() {
    document.heading(1, "not-read", Inline.text(t.text("matrix.notRead")));
    if (table.hasProblems()) {
      document.table(problems());
    } else {
      document.text(t.text("problems.none"));
    }
    document.heading(1, "receipt", Inline.text(t.text("reading.receiptHeading")));
    document.text(t.text("matrix.receiptIntro"));
    document.table(inputs());
    ComparisonReceipt receipt = table.receipt();
    fact("label.rulebase", receipt.rulebaseVersion() + " " + receipt.rulebaseHash());
    fact("label.tool", receipt.toolVersion());
    fact("label.time", receipt.time().toString());
    receipt.options().forEach(document::text);
    receipt.packs().forEach(pack -> document.text(pack.title() + " " + pack.about()));
    if (!receipt.benchmarks().isEmpty()) {
      document.heading(2, "benchmarks", Inline.text(t.text("basis.benchmarksHeading")));
      receipt
          .benchmarks()
          .forEach(
              row -> document.bullet(Inline.strong(row.value() + " "), Inline.text(row.reason())));
    }
  }

  private void fact(String label, String value) {
    document.paragraph(
        ParagraphStyle.NORMAL, Inline.strong(t.text(label) + " "), Inline.text(value));
  }

  private WordTable problems() {
    List<WordTable.Row> rows = new ArrayList<>();
    for (InputRow input : table.receipt().inputs()) {
      for (ProblemRow problem : input.problems()) {
        rows.add(
            WordTable.Row.of(
                WordTable.Cell.of(input.name()),
                WordTable.Cell.of(Inline.code(problem.place())),
                WordTable.Cell.of(problem.value()),
                WordTable.Cell.of(problem.expected()),
                WordTable.Cell.of(problem.remedy())));
      }
    }
    return new WordTable(
        t.text("matrix.notRead"),
        t.text("caption.problems"),
        List.of(
            WordTable.Column.of(t.text("label.input"), 4),
            WordTable.Column.of(t.text("label.place"), 4),
            WordTable.Column.of(t.text("label.value"), 4),
            WordTable.Column.of(t.text("label.expected"), 6),
            WordTable.Column.of(t.text("label.remedy"), 6)),
        rows);
  }

  private WordTable inputs() {
    List<WordTable.Row> rows = new ArrayList<>();
    for (InputRow input : table.receipt().inputs()) {
      rows.add(
          WordTable.Row.of(
              WordTable.Cell.of(Inline.text(input.jurisdiction() + " "), Inline.code(input.code())),
              new WordTable.Cell(
                  List.of(
                      Inline.line(input.name()),
                      Inline.line(input.read()),
                      List.of(Inline.code(input.file().sha256()))),
                  null),
              new WordTable.Cell(input.laws().stream().map(Inline::line).toList(), null)));
    }
    return new WordTable(
        t.text("reading.receiptHeading"),
        t.text("caption.receipt"),
        List.of(
            WordTable.Column.of(t.text("matrix.jurisdiction"), 3),
            WordTable.Column.of(t.text("label.input"), 6),
            WordTable.Column.of(t.text("matrix.laws"), 8)),
        rows);
  }
}
