package org.lexgap.importers;

import java.util.Optional;

/**
 * The column of a wide sheet that holds the fields.
 *
 * @param index the column, counted from 0
 * @param firstRow the number of the first row with a field
 * @param count how many rows have one
 */
record FieldColumn(int index, int firstRow, int count) {

  private static final int FARTHEST = 20;

  /** The column with the most fields; empty if there is none in the first columns. */
  static Optional<FieldColumn> find(Table table, FieldNames fields) {
    FieldColumn best = new FieldColumn(-1, 0, 0);
    for (int column = 0; column < FARTHEST; column++) {
      FieldColumn next = of(column, table, fields);
      best = next.count > best.count ? next : best;
    }
    return best.count == 0 ? Optional.empty() : Optional.of(best);
  }

  private static FieldColumn of(int column, Table table, FieldNames fields) {
    int first = 0;
    int count = 0;
    for (SourceRow row : table.rows()) {
      if (column < row.texts().size() && fields.find(row.texts().get(column)).isPresent()) {
        first = count == 0 ? row.number() : first;
        count++;
      }
    }
    return new FieldColumn(column, first, count);
  }
}
