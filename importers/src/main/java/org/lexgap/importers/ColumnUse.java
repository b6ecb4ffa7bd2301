package org.lexgap.importers;

/** What a column of a foreign table holds. */
sealed interface ColumnUse {

  /** Each row names its jurisdiction here. */
  record JurisdictionName() implements ColumnUse {}

  /** Not to be read. */
  record Ignored() implements ColumnUse {}

  /**
   * The answer to one field, in a table with one row for each law.
   *
   * @param field the name of the field
   */
  record FieldAnswer(String field) implements ColumnUse {}

  /**
   * A part of an answer.
   *
   * @param column which part
   * @param jurisdiction whose answers these are; empty if the row or the whole table says it
   * @param law whose answers these are; empty if the row or the whole table says it
   */
  record Part(Column column, String jurisdiction, String law) implements ColumnUse {

    boolean isOfRow() {
      return jurisdiction.isEmpty() && law.isEmpty();
    }
  }
}
