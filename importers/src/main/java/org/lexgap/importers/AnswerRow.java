package org.lexgap.importers;

import java.util.stream.Stream;

/**
 * One row of the long table.
 *
 * @param law the law or offence
 * @param field the field
 * @param answer what it says
 * @param citation the provision
 * @param confidence how sure the coder was
 * @param note a remark
 */
record AnswerRow(
    SourceCell law,
    SourceCell field,
    SourceCell answer,
    SourceCell citation,
    SourceCell confidence,
    SourceCell note) {

  /** The cells under the known headings; a cell that holds a failed formula counts as empty. */
  static AnswerRow of(Header header, SourceRow row, ProblemLog log) {
    return new AnswerRow(
        cell(header, row, Column.LAW, log),
        cell(header, row, Column.FIELD, log),
        cell(header, row, Column.ANSWER, log),
        cell(header, row, Column.CITATION, log),
        cell(header, row, Column.CONFIDENCE, log),
        cell(header, row, Column.NOTE, log));
  }

  private static SourceCell cell(Header header, SourceRow row, Column column, ProblemLog log) {
    return FormulaResults.checked(header.cell(row, column), log);
  }

  boolean isEmpty() {
    return Stream.of(law, field, answer, citation, confidence, note).allMatch(SourceCell::isEmpty);
  }
}
