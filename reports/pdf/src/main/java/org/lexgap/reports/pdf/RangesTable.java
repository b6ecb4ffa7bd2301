package org.lexgap.reports.pdf;

import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;
import org.xml.sax.SAXException;

/** Coverage by set: range, bar and the seven counts. */
final class RangesTable {

  private final Pen pen;
  private final Fo fo;
  private final Ranges ranges;
  private final Table table;

  RangesTable(Pen pen, Ranges ranges) {
    this.pen = pen;
    this.fo = pen.fo;
    this.ranges = ranges;
    this.table = new Table(fo, 0, 27, 14, 24, 5, 5, 5, 5, 5, 5, 5).dense();
  }

  void write() throws SAXException {
    fo.block(Style.FIRST_HEADING, "ranges", () -> fo.text(pen.word("ranges.heading")));
    table.writeWith(this::heads, this::rows);
    fo.block(Style.NOTE, this::legend);
    fo.block(Style.NOTE, String.join(" ", ranges.notes()));
  }

  private void heads() throws SAXException {
    for (String head : pen.words("label.set", "label.met", "ranges.barHeading")) {
      table.head(() -> fo.block(Style.HEAD, head));
    }
    for (Outcome outcome : Outcome.values()) {
      table.head(
          () ->
              fo.element(
                  "block",
                  Style.HEAD.attrs().and("text-align", "end", "color", Palette.ink(outcome)),
                  () -> {
                    pen.marks.sign(outcome, pen.word("outcome." + outcome.key() + ".word"));
                    fo.text(pen.word("outcome." + outcome.key() + ".letter"));
                  }));
    }
  }

  private void rows() throws SAXException {
    for (RangeRow row : ranges.sets()) {
      row(row, Attrs.NONE);
    }
    RangeRow total = ranges.total();
    if (total != null) {
      row(total, Attrs.of("font-weight", "bold", "border-top", "1pt solid " + Palette.TEXT));
    }
    for (RangeRow row : ranges.operations()) {
      row(row, Attrs.of("color", Palette.MUTED));
    }
  }

  private void row(RangeRow row, Attrs attrs) throws SAXException {
    table.row(
        attrs,
        () -> {
          table.cell(row.title());
          table.cell(
              () -> {
                fo.inline(Style.STRONG, row.range());
                fo.text(" " + row.of());
              });
          table.cell(() -> bar(row));
          for (Outcome outcome : Outcome.values()) {
            count(row.figures().count(outcome));
          }
        });
  }

  private void count(int count) throws SAXException {
    table.cells(
        () ->
            fo.element(
                "block",
                Attrs.of("text-align", "end", "color", count == 0 ? Palette.ZERO : "inherit"),
                () -> fo.text(String.valueOf(count))));
  }

  private void bar(RangeRow row) throws SAXException {
    Figures figures = row.figures();
    fo.element(
        "external-graphic",
        Attrs.of(
            "src",
            Bar.of(figures).address(),
            "content-width",
            "39mm",
            "content-height",
            "9pt",
            "scaling",
            "non-uniform",
            "alignment-adjust",
            "-1.5pt",
            "fox:alt-text",
            row.aria()));
  }

  private void legend() throws SAXException {
    swatch("met", "ranges.legendMet");
    swatch("open", "ranges.legendOpen");
    swatch("not", "ranges.legendNot");
  }

  private void swatch(String name, String key) throws SAXException {
    fo.element(
        "external-graphic",
        Attrs.of(
            "src",
            Bar.swatch(name),
            "alignment-adjust",
            "-0.6pt",
            "content-width",
            "7mm",
            "content-height",
            "6pt",
            "scaling",
            "non-uniform",
            "role",
            "artifact"));
    fo.text("\u00A0" + pen.word(key) + "  ");
  }
}
