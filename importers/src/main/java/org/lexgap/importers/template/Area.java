package org.lexgap.importers.template;

/**
 * A rectangle of cells. Rows and columns are counted from 0, both ends included.
 *
 * @param sheet the sheet's name
 * @param firstColumn its first column
 * @param firstRow its first row
 * @param lastColumn its last column
 * @param lastRow its last row
 */
record Area(String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {

  private static final int LETTERS = 26;

  /** A part of one column. */
  static Area ofColumn(String sheet, int column, int firstRow, int lastRow) {
    return new Area(sheet, column, firstRow, column, lastRow);
  }

  /** The letters of a column. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  /** The first cell as {@code $A$1}. */
  String first() {
    return absolute(firstColumn, firstRow);
  }

  /** The last cell as {@code $A$1}. */
  String last() {
    return absolute(lastColumn, lastRow);
  }

  /** The sheet's name as formulas quote it. */
  String quotedSheet() {
    return "'" + sheet.replace("'", "''") + "'";
  }

  private static String absolute(int column, int row) {
    return "$" + letters(column) + "$" + (row + 1);
  }
}
