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
  /** The workbook is of a kind that was current before 1997. */
  TOO_OLD_WORKBOOK("too-old-workbook", Level.ERROR),
  /** The workbook is truncated or its parts cannot be understood. */
  DAMAGED_WORKBOOK("damaged-workbook", Level.ERROR),
  /** The workbook is far larger unpacked than packed. */
  EXPANDS_TOO_MUCH("expands-too-much", Level.ERROR),
  /** The workbook has an XML document type declaration or entities. */
  FORBIDDEN_XML("forbidden-xml", Level.ERROR),
  /** The file breaks the rules of JSON or YAML. */
  DAMAGED_TREE("damaged-tree", Level.ERROR),
  /** A JSON or YAML file holds neither a summary nor a list of answers. */
  NOT_A_SUMMARY("not-a-summary", Level.ERROR),
  /** Maps and lists inside each other go deeper than any summary. */
  TOO_DEEP("too-deep", Level.ERROR),
  /** A text in a JSON file is longer than any answer. */
  TEXT_TOO_LONG("text-too-long", Level.ERROR),
  /** A YAML file uses aliases. */
  YAML_ALIAS("yaml-alias", Level.ERROR),
  /** Something stands behind the end of the first document. */
  REST_OF_DOCUMENT("rest-of-document", Level.ERROR),
  /** In JSON or YAML, a list, map or value stands where another of these is due. */
  WRONG_KIND("wrong-kind", Level.ERROR),
  /** A key of JSON or YAML is not known, so its value is not read. */
  UNKNOWN_KEY("unknown-key", Level.WARNING),
  /** A key stands twice in one place. */
  DUPLICATE_KEY("duplicate-key", Level.WARNING),
  /** The workbook has several sheets and none is called Answers. */
  NO_ANSWERS_SHEET("no-answers-sheet", Level.ERROR),
  /** The mapping names a sheet that the file does not have, or no sheet where there are several. */
  MAPPED_SHEET_MISSING("mapped-sheet-missing", Level.ERROR),
  /** No row holds the headings that the mapping names. */
  MAPPED_HEADINGS_MISSING("mapped-headings-missing", Level.ERROR),
  /** A heading of the mapping is not in the table. */
  MAPPED_COLUMN_MISSING("mapped-column-missing", Level.WARNING),
  /** The file holds several jurisdictions, and none was chosen. */
  SEVERAL_JURISDICTIONS("several-jurisdictions", Level.ERROR),
  /** The file does not hold the jurisdiction that was chosen. */
  NO_SUCH_JURISDICTION("no-such-jurisdiction", Level.ERROR),
  /** Of several sheets with answers only some name a jurisdiction; this is one of the others. */
  SHEET_WITHOUT_JURISDICTION("sheet-without-jurisdiction", Level.ERROR),
  /** Nothing says whether the columns of a wide sheet are jurisdictions or laws. */
  UNCLEAR_COLUMNS("unclear-columns", Level.ERROR),
  /** The jurisdiction column is empty. */
  MISSING_JURISDICTION("missing-jurisdiction", Level.ERROR),
  /** A column that every table needs is not there. */
  MISSING_COLUMN("missing-column", Level.ERROR),
  /** Not one answer could be taken over. */
  NO_ANSWERS("no-answers", Level.ERROR),
  /** The rows beyond the limit were not read. */
  TOO_MANY_ROWS("too-many-rows", Level.ERROR),
  /** The columns beyond the limit were not read. */
  TOO_MANY_COLUMNS("too-many-columns", Level.ERROR),
  /** The file holds more cells or text than are kept in memory; the rest was not read. */
  TOO_MUCH_CONTENT("too-much-content", Level.ERROR),
  /** There are more problems than are listed. */
  TOO_MANY_PROBLEMS("too-many-problems", Level.ERROR),
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
  /** Instead of an answer the cell points to another place. */
  ANSWER_ELSEWHERE("answer-elsewhere", Level.ERROR),
  /** The cell says N/A, which may mean that nothing is known or that nothing applies. */
  MAY_NOT_APPLY("may-not-apply", Level.WARNING),
  /** The cell says in words that there is no answer. */
  LEFT_UNKNOWN("left-unknown", Level.REMARK),
  /** A mark beside an item of a list is neither yes nor no. */
  NOT_A_MARK("not-a-mark", Level.ERROR),
  /** A list is answered in one cell and, differently, in the rows of its items. */
  ANSWERED_TWICE("answered-twice", Level.ERROR),
  /** The result of a formula is an error such as #REF!. */
  FORMULA_ERROR("formula-error", Level.ERROR),
  /** The program that saved the workbook stored no result for a formula. */
  FORMULA_WITHOUT_RESULT("formula-without-result", Level.ERROR),
  /** The text of a cell was cut at the limit. */
  CELL_TOO_LONG("cell-too-long", Level.WARNING),
  /** A text file that is not UTF-8 was read in the encoding of Windows. */
  OTHER_ENCODING("other-encoding", Level.WARNING),
  /** A cell has characters that are not UTF-8. */
  DAMAGED_CHARACTERS("damaged-characters", Level.WARNING),
  /** A heading stands twice. */
  DUPLICATE_COLUMN("duplicate-column", Level.WARNING),
  /** A cell stands in a column without a heading. */
  CELL_WITHOUT_HEADING("cell-without-heading", Level.WARNING),
  /** The confidence is none of the known words. */
  BAD_CONFIDENCE("bad-confidence", Level.WARNING),
  /** A citation or note stands where no answer is given. */
  UNANSWERED("unanswered", Level.WARNING),
  /** A cell beside an item of a list, where nothing is read. */
  CELL_NOT_READ("cell-not-read", Level.WARNING),
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
  /** The name of a sheet was taken for that of its jurisdiction. */
  SHEET_AS_JURISDICTION("sheet-as-jurisdiction", Level.REMARK),
  /** The headings stand again inside the table. */
  REPEATED_HEADINGS("repeated-headings", Level.REMARK),
  /** What stands in merged cells was taken for every cell that they cover. */
  MERGED_CELLS("merged-cells", Level.REMARK),
  /** Hidden rows were read like all others. */
  HIDDEN_ROWS("hidden-rows", Level.REMARK),
  /** Hidden columns were read like all others. */
  HIDDEN_COLUMNS("hidden-columns", Level.REMARK),
  /** Some items of a list are marked and others are left empty. */
  ITEMS_LEFT_OPEN("items-left-open", Level.REMARK),
  /** Answers without a law belong to the only law there is. */
  ONLY_LAW("only-law", Level.REMARK),
  /** The template was made for other questions or in another layout. */
  OTHER_TEMPLATE("other-template", Level.REMARK),
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
