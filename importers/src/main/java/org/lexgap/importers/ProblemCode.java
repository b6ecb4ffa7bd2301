package org.lexgap.importers;

import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.Problem.Level;

/**
 * Every kind of problem that an import can report. {@link #key()} is the code in {@link
 * org.lexgap.core.summary.Problem#code()}; it is stable. The texts stand in {@code
 * problems.properties} under the same key.
 */
public enum ProblemCode implements Keyed {
  /** The file is in no format that is read. */
  UNKNOWN_FORMAT("unknown-format", Level.ERROR),
  /** The file has no content. */
  EMPTY_FILE("empty-file", Level.ERROR),
  /** The file is larger than the limit. */
  FILE_TOO_LARGE("file-too-large", Level.ERROR),
  /** The workbook is protected by a password. */
  ENCRYPTED("encrypted", Level.ERROR),
  /** The workbook is truncated or its parts cannot be understood. */
  DAMAGED_WORKBOOK("damaged-workbook", Level.ERROR),
  /** The workbook is far larger unpacked than packed. */
  EXPANDS_TOO_MUCH("expands-too-much", Level.ERROR),
  /** The workbook has an XML document type declaration or entities. */
  FORBIDDEN_XML("forbidden-xml", Level.ERROR),
  /** A text file in another encoding than UTF-8, so that nothing in it can be read. */
  NOT_UTF8("not-utf8", Level.ERROR),
  /** The workbook has several sheets and none is called Answers. */
  NO_ANSWERS_SHEET("no-answers-sheet", Level.ERROR),
  /** A column that every table needs is not there. */
  MISSING_COLUMN("missing-column", Level.ERROR),
  /** Not one answer could be taken over. */
  NO_ANSWERS("no-answers", Level.ERROR),
  /** The rows beyond the limit were not read. */
  TOO_MANY_ROWS("too-many-rows", Level.ERROR),
  /** The columns beyond the limit were not read. */
  TOO_MANY_COLUMNS("too-many-columns", Level.ERROR),
  /** A quotation mark of a CSV row is not closed, or stands in the middle of a cell. */
  BROKEN_QUOTES("broken-quotes", Level.ERROR),
  /** So many broken lines that the rest of the file was given up. */
  TOO_MANY_BROKEN_LINES("too-many-broken-lines", Level.ERROR),
  /** The law column is empty. */
  MISSING_LAW("missing-law", Level.ERROR),
  /** The field column is empty. */
  MISSING_FIELD("missing-field", Level.ERROR),
  /** The law column holds something other than an id. */
  BAD_LAW_ID("bad-law-id", Level.ERROR),
  /** The field is not in the vocabulary. */
  UNKNOWN_FIELD("unknown-field", Level.ERROR),
  /** A fact about the State stands under a law. */
  CONTEXT_FIELD_UNDER_LAW("context-field-under-law", Level.ERROR),
  /** A fact about a law stands under CTX. */
  LAW_FIELD_UNDER_CONTEXT("law-field-under-context", Level.ERROR),
  /** The answer, or one of a list, is outside the vocabulary. */
  VALUE_NOT_ALLOWED("value-not-allowed", Level.ERROR),
  /** A list holds both none and something. */
  NONE_WITH_VALUES("none-with-values", Level.ERROR),
  /** A cell says that merged sheets disagree, but not in what. */
  INCOMPLETE_DISPUTE("incomplete-dispute", Level.ERROR),
  /** Something other than a number stands where a number is due. */
  NOT_A_NUMBER("not-a-number", Level.ERROR),
  /** A number below zero. */
  NEGATIVE_NUMBER("negative-number", Level.ERROR),
  /** The result of a formula is an error such as #REF!. */
  FORMULA_ERROR("formula-error", Level.ERROR),
  /** The program that saved the workbook stored no result for a formula. */
  FORMULA_WITHOUT_RESULT("formula-without-result", Level.ERROR),
  /** The text of a cell was cut at the limit. */
  CELL_TOO_LONG("cell-too-long", Level.WARNING),
  /** A cell has characters that are not UTF-8. */
  DAMAGED_CHARACTERS("damaged-characters", Level.WARNING),
  /** A heading stands twice. */
  DUPLICATE_COLUMN("duplicate-column", Level.WARNING),
  /** A cell stands in a column without a heading. */
  CELL_WITHOUT_HEADING("cell-without-heading", Level.WARNING),
  /** The confidence is none of the known words. */
  BAD_CONFIDENCE("bad-confidence", Level.WARNING),
  /** One law or offence answers a field twice, with different values. */
  DUPLICATE("duplicate", Level.WARNING),
  /** A law has answers but no title. */
  UNTITLED_LAW("untitled-law", Level.WARNING),
  /** A law amends or repeals a law that the table does not hold. */
  UNKNOWN_LAW("unknown-law", Level.WARNING),
  /** One law or offence answers a field twice, with the same value. */
  REPEATED("repeated", Level.REMARK),
  /** Something was written in an unusual way and understood. */
  UNDERSTOOD("understood", Level.REMARK),
  /** Columns that are not read. */
  IGNORED_COLUMNS("ignored-columns", Level.REMARK),
  /** Sheets that are not read. */
  IGNORED_SHEETS("ignored-sheets", Level.REMARK);

  private final String key;
  private final Level level;

  ProblemCode(String key, Level level) {
    this.key = key;
    this.level = level;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * How grave problems of this kind are.
   *
   * @return the level
   */
  public Level level() {
    return level;
  }
}
