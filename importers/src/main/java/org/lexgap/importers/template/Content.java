package org.lexgap.importers.template;

/** What stands in a cell. */
sealed interface Content {

  /** Nothing. */
  Content BLANK = new Text("");

  /**
   * A text, also if it looks like a number or formula.
   *
   * @param text the text; nothing if empty
   */
  record Text(String text) implements Content {}

  /**
   * A number.
   *
   * @param value the number
   */
  record Number(double value) implements Content {}

  /**
   * How many questions of a sheet have an answer, as a formula with its present result. A question
   * may take several rows; it counts once.
   *
   * @param fields the cells that name the question of each row
   * @param answers the answer cells of the same rows
   * @param answered how many are answered now
   * @param suffix the words after the number
   */
  record Progress(Area fields, Area answers, int answered, String suffix) implements Content {}

  /**
   * What another cell says, as a formula with its present result.
   *
   * @param cell the other cell
   * @param now what it says now
   */
  record Same(Area cell, String now) implements Content {}
}
