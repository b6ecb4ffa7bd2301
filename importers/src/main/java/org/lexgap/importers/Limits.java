package org.lexgap.importers;

/**
 * How large an input may be. Each limit has its own problem, whose text names it. Real summaries
 * stay far below all of them.
 */
final class Limits {

  /** Bytes of a file: 50 MB. */
  static final long FILE_BYTES = 50L * 1024 * 1024;

  /** Bytes of all parts of a workbook that are read, once they are unpacked: 256 MB. */
  static final long UNPACKED_BYTES = 256L * 1024 * 1024;

  /** Rows with content: every question answered for a hundred laws. */
  static final int ROWS = 50_000;

  /** Columns; content further right is not read. */
  static final int COLUMNS = 256;

  /** Cells with content that are kept of one file, over all its sheets. */
  static final int CELLS = 1_000_000;

  /** Characters that are kept of one file, over all its sheets. */
  static final long CHARACTERS = 50_000_000;

  /** Sheets of one workbook that are looked at. */
  static final int SHEETS = 100;

  /** Bytes of a workbook of the old kind, whose table of texts is held in memory: 10 MB. */
  static final long OLD_WORKBOOK_BYTES = 10L * 1024 * 1024;

  /** Bytes of a YAML file: 10 MB. */
  static final long YAML_BYTES = 10L * 1024 * 1024;

  /** Characters of one text or name in JSON. */
  static final int TREE_TEXT = 1_000_000;

  /** Values of one list in one cell. */
  static final int LIST_VALUES = 1_000;

  /** Values of one list that are named because they are not allowed. */
  static final int BAD_LIST_VALUES = 20;

  /** Maps and lists inside each other in JSON and YAML. */
  static final int DEPTH = 20;

  /** Merged cells of one sheet. */
  static final int MERGED_RANGES = 10_000;

  /** Cells that merged cells may cover together. */
  static final int MERGED_FILLED = 500_000;

  /** Problems that are listed of one file; the next one says that there are more. */
  static final int PROBLEMS = 10_000;

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
