package org.lexgap.importers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.importers.template.TemplateColumn;

/** The headings of a sheet that was made from a template. */
final class TemplateHeader {

  private final int index;
  private final Map<TemplateColumn, Integer> columns;

  private TemplateHeader(int index, Map<TemplateColumn, Integer> columns) {
    this.index = index;
    this.columns = columns;
  }

  /** The first row that has headings of a template; empty for any other sheet. */
  static Optional<TemplateHeader> find(Table table) {
    int last = Math.min(table.rows().size(), Limits.ROWS_ABOVE_TABLE);
    for (int i = 0; i < last; i++) {
      Map<TemplateColumn, Integer> columns = columns(table.rows().get(i));
      if (columns.containsKey(TemplateColumn.FIELD) && columns.containsKey(TemplateColumn.ANSWER)) {
        return Optional.of(new TemplateHeader(i, columns));
      }
    }
    return Optional.empty();
  }

  private static Map<TemplateColumn, Integer> columns(SourceRow row) {
    Map<TemplateColumn, Integer> columns = new EnumMap<>(TemplateColumn.class);
    for (int i = 0; i < row.texts().size(); i++) {
      int column = i;
      TemplateColumn.of(row.texts().get(i)).ifPresent(it -> columns.putIfAbsent(it, column));
    }
    return columns;
  }

  /** Whether only a template has such headings: the long table has no items. */
  boolean isCertain() {
    return columns.containsKey(TemplateColumn.ITEM);
  }

  /** The rows below the headings, as far as the table of laws if there is one. */
  List<SourceRow> rows(Table table, int end) {
    return table.rows().subList(Math.min(index + 1, end), end);
  }

  /** The cell of a column; an empty one if the sheet has no such column. */
  SourceCell cell(SourceRow row, TemplateColumn column) {
    Integer at = columns.get(column);
    return at == null ? new SourceCell("", row.cell(0).place()) : row.cell(at);
  }

  /** The cells into which people write. */
  Stream<SourceCell> written(SourceRow row) {
    return Stream.of(
            TemplateColumn.ANSWER,
            TemplateColumn.LAW,
            TemplateColumn.CITATION,
            TemplateColumn.CONFIDENCE,
            TemplateColumn.NOTE)
        .map(column -> cell(row, column))
        .filter(cell -> !cell.isEmpty());
  }
}
