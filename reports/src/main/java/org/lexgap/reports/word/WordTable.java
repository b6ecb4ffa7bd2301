package org.lexgap.reports.word;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;

/**
 * A table: a row of headings that is repeated on every page, rows that no page splits, fixed
 * widths, no merged cells but rows of themes. Immutable.
 *
 * @param caption its caption, which stands above it with a number; empty for none
 * @param description what it holds, for those who do not see it
 * @param columns its columns
 * @param rows its rows
 * @param cellStyle the style of text in its cells
 */
public record WordTable(
    String caption,
    String description,
    List<Column> columns,
    List<Row> rows,
    ParagraphStyle cellStyle) {

  /**
   * A table.
   *
   * @throws IllegalArgumentException if a row has other cells than there are columns
   */
  public WordTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (!row.isTheme() && row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row has %d cells for %d columns.".formatted(row.cells().size(), columns.size()));
      }
    }
  }

  /**
   * A table in the usual small type.
   *
   * @param caption its caption; empty for none
   * @param description what it holds, for those who do not see it
   * @param columns its columns
   * @param rows its rows
   */
  public WordTable(String caption, String description, List<Column> columns, List<Row> rows) {
    this(caption, description, columns, rows, ParagraphStyle.EVIDENCE);
  }

  /** How the text of a column stands. */
  public enum Align {
    /** Where lines begin. */
    START,
    /** In the middle. */
    CENTRE,
    /** Where lines end: for numbers. */
    END
  }

  /**
   * A column.
   *
   * @param heading its heading
   * @param share its width beside the others, in any unit
   * @param align how its text stands
   * @param turned whether the heading reads upwards
   */
  public record Column(List<Inline> heading, int share, Align align, boolean turned) {
    /** A column of a width. */
    public Column {
      heading = List.copyOf(heading);
      if (share < 1) {
        throw new IllegalArgumentException("A column needs a width (%d).".formatted(share));
      }
    }

    /**
     * A column of text.
     *
     * @param heading its heading
     * @param share its width beside the others, in any unit
     * @return the column
     */
    public static Column of(String heading, int share) {
      return new Column(Inline.line(heading), share, Align.START, false);
    }

    /**
     * A column of numbers.
     *
     * @param heading its heading
     * @param share its width beside the others, in any unit
     * @return the column
     */
    public static Column ofNumbers(String heading, int share) {
      return new Column(Inline.line(heading), share, Align.END, false);
    }

    /**
     * A narrow column whose heading reads upwards.
     *
     * @param heading its heading
     * @param share its width beside the others, in any unit
     * @return the column
     */
    public static Column turned(String heading, int share) {
      return new Column(Inline.line(heading), share, Align.CENTRE, true);
    }
  }

  /**
   * A row.
   *
   * @param cells its cells, one for each column; for a theme one alone
   * @param isTheme whether it names what the rows under it have in common, and stays with them
   */
  public record Row(List<Cell> cells, boolean isTheme) {
    /** A row of cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /**
     * A row of cells.
     *
     * @param cells its cells
     * @return the row
     */
    public static Row of(Cell... cells) {
      return new Row(List.of(cells), false);
    }

    /**
     * A row of cells.
     *
     * @param cells its cells
     * @return the row
     */
    public static Row of(List<Cell> cells) {
      return new Row(cells, false);
    }

    /**
     * A row that names what the rows under it have in common.
     *
     * @param title what that is
     * @return the row
     */
    public static Row theme(String title) {
      return new Row(List.of(Cell.of(title)), true);
    }
  }

  /**
   * A cell.
   *
   * @param paragraphs its paragraphs
   * @param ground the outcome on whose ground it stands; null for none
   */
  public record Cell(List<List<Inline>> paragraphs, @Nullable Outcome ground) {
    /** A cell of paragraphs. */
    public Cell {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /**
     * A cell of one paragraph.
     *
     * @param text its text
     * @return the cell
     */
    public static Cell of(String text) {
      return of(Inline.text(text));
    }

    /**
     * A cell of one paragraph.
     *
     * @param content its pieces
     * @return the cell
     */
    public static Cell of(Inline... content) {
      return new Cell(List.of(List.of(content)), null);
    }

    /**
     * A cell of one paragraph.
     *
     * @param content its pieces
     * @return the cell
     */
    public static Cell of(List<Inline> content) {
      return new Cell(List.of(content), null);
    }

    /**
     * A cell on the ground of an outcome, which its first paragraph names.
     *
     * @param outcome the outcome
     * @param words its word or letter; its sign is put before it
     * @param below what stands under it, such as a citation, a paragraph each
     * @return the cell
     */
    public static Cell on(Outcome outcome, String words, String... below) {
      return new Cell(
          Stream.concat(
                  Stream.of(List.of(Inline.sign(outcome, words))),
                  Stream.of(below)
                      .filter(line -> !line.isEmpty())
                      .map(line -> List.of(Inline.text(TextStyle.SMALL, line))))
              .toList(),
          outcome);
    }
  }
}
