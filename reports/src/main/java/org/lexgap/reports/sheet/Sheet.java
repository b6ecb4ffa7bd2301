package org.lexgap.reports.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;

/** A sheet of a workbook. */
public sealed interface Sheet {

  /**
   * What its tab says.
   *
   * @return the name; made fit for a tab when written
   */
  String name();

  /**
   * What stands in A1.
   *
   * @return the title
   */
  String title();

  /**
   * What stands in A2.
   *
   * @return what the sheet holds, in one line
   */
  String about();

  /**
   * A sheet with one table: its headings stand in row 4.
   *
   * @param name what its tab says
   * @param title what stands in A1
   * @param about what stands in A2
   * @param table the name of the table for formulas, such as {@code tblFindings}
   * @param columns the columns
   * @param rows the rows, each with a cell for every column
   * @param whenEmpty what the sheet says in place of a table without rows
   * @param frozenColumns how many columns stay when one scrolls
   * @param printedColumns how many columns are printed: what does not fit paper is for the screen
   * @param paper the paper
   */
  record Table(
      String name,
      String title,
      String about,
      String table,
      List<Column> columns,
      List<List<Cell>> rows,
      String whenEmpty,
      int frozenColumns,
      int printedColumns,
      Paper paper)
      implements Sheet {

    /**
     * A table of which every column is printed.
     *
     * @param name what its tab says
     * @param title what stands in A1
     * @param about what stands in A2
     * @param table the name of the table for formulas, such as {@code tblFindings}
     * @param columns the columns
     * @param rows the rows, each with a cell for every column
     * @param whenEmpty what the sheet says in place of a table without rows
     * @param frozenColumns how many columns stay when one scrolls
     * @param paper the paper
     */
    public Table(
        String name,
        String title,
        String about,
        String table,
        List<Column> columns,
        List<List<Cell>> rows,
        String whenEmpty,
        int frozenColumns,
        Paper paper) {
      this(
          name,
          title,
          about,
          table,
          columns,
          rows,
          whenEmpty,
          frozenColumns,
          columns.size(),
          paper);
    }

    /**
     * The same table, printed up to a column.
     *
     * @param printed how many columns are printed
     * @return a copy
     */
    public Table printing(int printed) {
      return new Table(
          name, title, about, table, columns, rows, whenEmpty, frozenColumns, printed, paper);
    }

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of the table (%s) has %d cells for %d columns."
                  .formatted(table, row.size(), columns.size()));
        }
      }
    }
  }

  /**
   * A sheet to be read from top to bottom: labels with their texts.
   *
   * @param name what its tab says
   * @param title what stands in A1
   * @param about what stands in A2
   * @param lines the lines
   */
  record Reading(String name, String title, String about, List<Line> lines) implements Sheet {

    public Reading {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line to be read.
   *
   * @param label what it is about
   * @param text what it says; empty for a heading
   * @param mark the outcome in whose colours the label stands; null for none
   */
  record Line(String label, String text, @Nullable Outcome mark) {

    /**
     * A heading over lines.
     *
     * @param words the heading
     * @return the line
     */
    public static Line heading(String words) {
      return new Line(words, "", null);
    }

    /**
     * A line without colours.
     *
     * @param label what it is about
     * @param text what it says
     * @return the line
     */
    public static Line of(String label, String text) {
      return new Line(label, text, null);
    }

    boolean isHeading() {
      return text.isEmpty();
    }
  }
}
