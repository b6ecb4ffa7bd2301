package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.CriticalList;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Column;
import org.lexgap.reports.word.WordTable.Row;

/** Writes the first page of a report, which is meant for one sheet. */
final class DocxFirstPage {

  private final DocxParts parts;
  private final WordDocument document;

  DocxFirstPage(DocxParts parts) {
    this.parts = parts;
    this.document = parts.document();
  }

  void write(GapReport report) {
    FirstPage first = report.firstPage();
    document.paragraph(
        ParagraphStyle.NOTE,
        Inline.strong(parts.word("page.kicker")),
        Inline.text(" · " + parts.word("page.aid")));
    document.title(first.name());
    document.subtitle(first.subtitle());
    first.figures().forEach(this::figure);
    critical(first.critical());
    ranges(first.ranges());
    label("notChecked.heading", first.notChecked());
    List<String> notRead = new ArrayList<>(first.notRead());
    label("notRead.heading", notRead);
    if (first.unreadSources() != null) {
      document.paragraph(
          ParagraphStyle.NOTE,
          Inline.text(first.unreadSources() + " "),
          Inline.text(TextStyle.UNREAD, parts.word("source.unread")));
    }
    document.paragraph(
        ParagraphStyle.NOTE,
        Inline.strong(parts.word("receipt.aid")),
        Inline.text(" " + first.receipt() + " " + first.laws()));
  }

  private void figure(KeyFigure figure) {
    document.paragraph(
        ParagraphStyle.NORMAL,
        Inline.text(TextStyle.FIGURE, figure.value()),
        Inline.strong(figure.of().isEmpty() ? "" : " " + figure.of()),
        Inline.text(" " + figure.label()));
  }

  /** A heading and its lines in one small paragraph: the page has to hold them all. */
  private void label(String key, List<String> lines) {
    document.paragraph(
        ParagraphStyle.NOTE,
        Inline.strong(parts.word(key)),
        Inline.text(" " + String.join(" ", lines)));
  }

  private void critical(CriticalList list) {
    parts.heading(
        2,
        Inline.text(parts.word("critical.heading")),
        Inline.text(
            TextStyle.MUTED,
            list.counts().isEmpty() ? "" : " · " + String.join(" · ", list.counts())));
    if (!list.rows().isEmpty()) {
      parts.table(
          parts.word("caption.critical"),
          List.of(
              parts.column("label.outcome", 16),
              parts.column("label.element", 36),
              parts.column("label.says", 31),
              Column.of(parts.bindsThrough(), 22)),
          list.rows().stream().map(this::row).toList());
    }
    parts.notes(list.notes());
  }

  private Row row(GapRow row) {
    List<Inline> through =
        row.binding().first().map(parts::source).orElseGet(() -> Inline.line("–"));
    return Row.of(
        Cell.of(DocxParts.mark(row.badge())),
        Cell.of(Inline.strong(row.title() + " "), parts.id(row.id())),
        Cell.of(row.says()),
        Cell.of(through));
  }

  private void ranges(Ranges ranges) {
    parts.heading(2, parts.word("ranges.heading"));
    List<Row> rows = new ArrayList<>();
    ranges.sets().forEach(row -> rows.add(row(row, TextStyle.PLAIN)));
    if (ranges.total() != null) {
      rows.add(row(ranges.total(), TextStyle.STRONG));
    }
    ranges.operations().forEach(row -> rows.add(row(row, TextStyle.PLAIN)));
    parts.table(parts.word("caption.ranges"), columns(parts), rows);
    document.paragraph(ParagraphStyle.NOTE, Inline.text(String.join(" ", ranges.notes())));
  }

  /** Columns for a set, its range, its bar and the seven counts. */
  private static List<Column> columns(DocxParts parts) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                parts.column("label.set", 280),
                parts.column("label.met", 165),
                parts.column("ranges.barHeading", 265)));
    for (Outcome outcome : Outcome.values()) {
      columns.add(Column.ofNumbers(letter(parts, outcome), 44));
    }
    return columns;
  }

  private static String letter(DocxParts parts, Outcome outcome) {
    return Inline.signOf(outcome) + "\n" + parts.word("outcome." + outcome.key() + ".letter");
  }

  private static Row row(RangeRow row, TextStyle style) {
    Figures figures = row.figures();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Inline.text(style, row.title())));
    cells.add(Cell.of(Inline.strong(row.range()), Inline.text(" " + row.of())));
    cells.add(Cell.of(bar(row)));
    for (Outcome outcome : Outcome.values()) {
      int n = figures.count(outcome);
      cells.add(Cell.of(Inline.text(n == 0 ? TextStyle.MUTED : style, "" + n)));
    }
    return Row.of(cells);
  }

  static Inline bar(RangeRow row) {
    Figures figures = row.figures();
    return new Inline.RangeBar(figures.low(), figures.high(), figures.applicable(), row.aria());
  }
}
