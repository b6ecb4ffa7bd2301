package org.lexgap.reports.sheet;

import java.time.LocalDate;
import java.util.Collection;

/** What stands in one cell of a table. */
public sealed interface Cell {

  /**
   * A text. It is never a formula, a link or markup, whatever it says.
   *
   * @param text any text; lines are kept
   */
  record Text(String text) implements Cell {}

  /**
   * A number that a spreadsheet program can add up.
   *
   * @param value the number
   */
  record Amount(double value) implements Cell {}

  /**
   * A day, shown as ISO 8601 writes it.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements Cell {}

  /**
   * A cell with a text.
   *
   * @param text any text
   * @return the cell
   */
  static Cell of(String text) {
    return new Text(text);
  }

  /**
   * A cell with a number.
   *
   * @param value the number
   * @return the cell
   */
  static Cell of(double value) {
    return new Amount(value);
  }

  /**
   * A cell with a day.
   *
   * @param date the day
   * @return the cell
   */
  static Cell of(LocalDate date) {
    return new Day(date);
  }

  /**
   * A cell with a line for each text that is not empty.
   *
   * @param texts any texts
   * @return the cell
   */
  static Cell lines(Collection<String> texts) {
    return new Text(String.join("\n", texts.stream().filter(text -> !text.isEmpty()).toList()));
  }

  /**
   * A cell without a value.
   *
   * @return the cell
   */
  static Cell blank() {
    return new Text("");
  }
}
