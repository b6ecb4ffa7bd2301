package org.lexgap.reports.pdf;

import java.util.List;
import org.xml.sax.SAXException;

/**
 * A table with hairlines: its head repeats on every page, its rows stay whole where a page has room
 * for them, and one column heads the rows.
 */
final class Table {

  private static final Attrs BODY_CELL =
      Attrs.of(
          "border-bottom",
          "0.4pt solid " + Palette.RULE,
          "padding-top",
          "1.1mm",
          "padding-bottom",
          "1.1mm",
          "padding-right",
          "2.4mm");
  private static final Attrs HEAD_CELL =
      Attrs.of(
          "border-bottom",
          "1pt solid " + Palette.TEXT,
          "padding-bottom",
          "0.8mm",
          "padding-top",
          "1.4mm",
          "padding-right",
          "2.4mm",
          "display-align",
          "after");
  private static final Attrs ROW = Attrs.of("keep-together.within-page", "50");

  private final Fo fo;
  private final int heading;
  private final int[] shares;
  private final Attrs bodyCell;

  /**
   * A table.
   *
   * @param heading the column that heads the rows, counted from 0
   * @param shares how wide the columns are beside each other
   */
  Table(Fo fo, int heading, int... shares) {
    this(fo, heading, BODY_CELL, shares);
  }

  private Table(Fo fo, int heading, Attrs bodyCell, int[] shares) {
    this.fo = fo;
    this.bodyCell = bodyCell;
    this.heading = heading;
    this.shares = shares.clone();
  }

  /** Writes the table with these words over its columns. */
  void write(List<String> heads, Part rows) throws SAXException {
    writeWith(
        () -> {
          for (String head : heads) {
            head(() -> fo.block(Style.HEAD, head));
          }
        },
        rows);
  }

  /** The same with less room between the rows, for the first page. */
  Table dense() {
    return new Table(
        fo, heading, BODY_CELL.and("padding-top", "0.5mm", "padding-bottom", "0.5mm"), shares);
  }

  void writeWith(Part heads, Part rows) throws SAXException {
    table(
        () -> {
          fo.element(
              "table-header",
              Attrs.of("start-indent", "0pt", "end-indent", "0pt"),
              () ->
                  fo.element("table-row", ROW.and("keep-with-next.within-page", "always"), heads));
          body(rows);
        });
  }

  /** A table in which only the first column heads anything. */
  void writeWithoutHead(Part rows) throws SAXException {
    table(() -> body(rows));
  }

  private void table(Part content) throws SAXException {
    fo.element(
        "table",
        Attrs.of(
            "table-layout",
            "fixed",
            "font-size",
            "8.8pt",
            "line-height",
            "1.3",
            "space-after",
            "6pt"),
        () -> {
          for (int i = 0; i < shares.length; i++) {
            Attrs column = Attrs.of("column-width", "proportional-column-width(" + shares[i] + ")");
            fo.element("table-column", i == heading ? column.and("fox:header", "true") : column);
          }
          content.write();
        });
  }

  private void body(Part rows) throws SAXException {
    fo.element("table-body", Attrs.of("start-indent", "0pt", "end-indent", "0pt"), rows);
  }

  void row(Part cells) throws SAXException {
    fo.element("table-row", ROW, cells);
  }

  void row(Attrs more, Part cells) throws SAXException {
    fo.element("table-row", more.and("keep-together.within-page", "50"), cells);
  }

  void head(Part blocks) throws SAXException {
    fo.element("table-cell", HEAD_CELL, blocks);
  }

  /** A cell of several blocks. */
  void cells(Part blocks) throws SAXException {
    fo.element("table-cell", bodyCell, blocks);
  }

  /** A cell of one block. */
  void cell(Part content) throws SAXException {
    cells(() -> fo.block(Style.PLAIN, content));
  }

  /** The same with an anchor, which a row itself cannot bear: links to rows lose their tags. */
  void cellAt(String anchor, Part content) throws SAXException {
    cells(() -> fo.block(Style.PLAIN, anchor, content));
  }

  void cell(String text) throws SAXException {
    cell(() -> fo.text(text));
  }

  /** A cell with a text of the input. */
  void cellApart(String text) throws SAXException {
    cell(() -> fo.textApart(text));
  }
}
