package org.lexgap.reports.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;

/** Writes tables. */
final class TableWriter {

  private final Body body;
  private final Xml xml;

  TableWriter(Body body) {
    this.body = body;
    this.xml = body.xml();
  }

  /**
   * Writes a table.
   *
   * @param width the width of the page between its margins, in twips
   */
  void write(WordTable table, int width) {
    int[] widths = widths(table.columns(), width);
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", body.look().tableId());
    if (body.rightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", "" + width, "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
    described(table);
    xml.close().open("w:tblGrid");
    for (int column : widths) {
      xml.empty("w:gridCol", "w:w", "" + column);
    }
    xml.close();
    head(table.columns(), widths);
    table.rows().forEach(row -> row(row, table, widths, width));
    xml.close();
  }

  private void described(WordTable table) {
    String caption = DocumentText.line(table.caption());
    String description = DocumentText.line(table.description());
    if (!caption.isEmpty()) {
      xml.empty("w:tblCaption", "w:val", caption);
    }
    if (!description.isEmpty()) {
      xml.empty("w:tblDescription", "w:val", description);
    }
  }

  /** Widths that add up to the whole: what rounding loses goes to the first column. */
  private static int[] widths(List<WordTable.Column> columns, int width) {
    int shares = columns.stream().mapToInt(WordTable.Column::share).sum();
    int[] widths =
        columns.stream().mapToInt(c -> (int) ((long) c.share() * width / shares)).toArray();
    int used = 0;
    for (int column : widths) {
      used += column;
    }
    widths[0] += width - used;
    return widths;
  }

  private void head(List<WordTable.Column> columns, int[] widths) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    if (columns.stream().anyMatch(WordTable.Column::turned)) {
      xml.empty("w:trHeight", "w:val", "" + height(columns), "w:hRule", "exact");
    }
    xml.empty("w:tblHeader").close();
    for (int i = 0; i < widths.length; i++) {
      WordTable.Column column = columns.get(i);
      begin(widths[i], 1, null, column.turned());
      body.paragraph(
          ParagraphStyle.COLUMN,
          column.heading(),
          new Body.Extra(false, false, column.turned() ? null : column.align()));
      xml.close();
    }
    xml.close();
  }

  /** Room for the longest heading that reads upwards, in twips; longer ones are broken. */
  private static int height(List<WordTable.Column> columns) {
    int longest =
        columns.stream()
            .filter(WordTable.Column::turned)
            .mapToInt(
                column ->
                    column.heading().stream()
                        .mapToInt(p -> p instanceof Inline.Text text ? text.text().length() : 0)
                        .sum())
            .max()
            .orElse(0);
    return 200 + 105 * Math.min(longest, 24);
  }

  private void row(WordTable.Row row, WordTable table, int[] widths, int width) {
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
    if (row.isTheme()) {
      begin(width, widths.length, null, false);
      row.cells().get(0).paragraphs().forEach(line -> body.paragraph(ParagraphStyle.THEME, line));
      xml.close();
    } else {
      for (int i = 0; i < widths.length; i++) {
        cell(row.cells().get(i), table.columns().get(i), table.cellStyle(), widths[i]);
      }
    }
    xml.close();
  }

  private void cell(WordTable.Cell cell, WordTable.Column column, ParagraphStyle style, int width) {
    begin(width, 1, cell.ground(), false);
    for (List<Inline> line : cell.paragraphs()) {
      List<Inline> shown =
          cell.ground() == null
              ? line
              : line.stream().map(piece -> onGround(piece, cell.ground())).toList();
      body.paragraph(style, shown, new Body.Extra(false, false, column.align()));
    }
    if (cell.paragraphs().isEmpty()) {
      body.paragraph(style, List.of());
    }
    xml.close();
  }

  /** Text on a dark ground needs the colour that belongs to it. */
  private static Inline onGround(Inline piece, Outcome ground) {
    if (!(piece instanceof Inline.Text text)) {
      return piece;
    }
    return switch (text.style()) {
      case STRONG -> Inline.text(TextStyle.ground(ground), text.text());
      case SMALL -> Inline.text(TextStyle.smallOnGround(ground), text.text());
      default -> piece;
    };
  }

  private void begin(int width, int span, @Nullable Outcome ground, boolean turned) {
    xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "" + width, "w:type", "dxa");
    if (span > 1) {
      xml.empty("w:gridSpan", "w:val", "" + span);
    }
    if (ground == Outcome.UNKNOWN) {
      frame("dashed");
    }
    if (ground != null) {
      // A pattern, so that what is not known is seen on grey prints as well.
      xml.empty(
          "w:shd",
          "w:val",
          ground == Outcome.UNKNOWN ? "thinDiagStripe" : "clear",
          "w:color",
          ground == Outcome.UNKNOWN ? "EEF0F3" : "auto",
          "w:fill",
          OutcomeLook.of(ground).fill());
    }
    if (turned) {
      xml.empty("w:textDirection", "w:val", "btLr");
    }
    xml.close();
  }

  private void frame(String line) {
    xml.open("w:tcBorders");
    for (String side : List.of("w:top", "w:left", "w:bottom", "w:right")) {
      xml.empty(side, "w:val", line, "w:sz", "6", "w:space", "0", "w:color", "7B838D");
    }
    xml.close();
  }
}
