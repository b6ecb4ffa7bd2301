package org.lexgap.importers;

/**
 * How large an input may be. Each limit has its own problem, whose text names it. Real summaries
 * stay far below all of them.
 */
final class Limits {

  /** Bytes of a file: 50 MB. */
  static final long FILE_BYTES = 50L * 1024 * 1024;

  /** Bytes of one part of a workbook once it is unpacked: 256 MB. */
  static final long UNPACKED_BYTES = 256L * 1024 * 1024;

  /** Rows with content: every question answered for a hundred laws. */
  static final int ROWS = 50_000;

  /** Columns; content further right is not read. */
  static final int COLUMNS = 256;

  /** Characters of one cell, as in Excel. */
  static final int CELL_CHARACTERS = 32_767;

  /** Different texts in one workbook. */
  static final int TEXTS = 2_000_000;

  /** Lines of a CSV file with broken quotation marks before the rest is given up. */
  static final int BROKEN_LINES = 20;

  /** Rows in which the headings are looked for. */
  static final int ROWS_ABOVE_TABLE = 50;

  /** Misspelt words for which a suggestion is looked for, so that a hostile file stays cheap. */
  static final int SUGGESTIONS = 1_000;

  /** Characters of a value that a problem repeats. */
  static final int VALUE_SHOWN = 200;

  private Limits() {}
}
