package org.lexgap.importers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lexgap.core.summary.Place;

/** The row of a table that holds the headings, wherever it stands. */
final class Header {

  private final SourceRow row;
  private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
  private final List<SourceCell> repeated = new ArrayList<>();
  private final List<SourceCell> others = new ArrayList<>();
  private final Set<Integer> headed = new HashSet<>();

  private Header(SourceRow row) {
    this.row = row;
    for (int i = 0; i < row.texts().size(); i++) {
      place(row.cell(i), i);
    }
  }

  private void place(SourceCell cell, int index) {
    if (cell.isEmpty()) {
      return;
    }
    headed.add(index);
    Optional<Column> column = Column.of(cell.text());
    if (column.isEmpty()) {
      others.add(cell);
    } else if (indexes.putIfAbsent(column.get(), index) != null) {
      repeated.add(cell);
    }
  }

  /** Finds the headings: the first row with all that are needed, else the one with the most. */
  static Optional<Header> find(Table table, ProblemLog log) {
    List<Header> candidates =
        table.rows().stream().limit(Limits.ROWS_ABOVE_TABLE).map(Header::new).toList();
    Optional<Header> complete = candidates.stream().filter(Header::isComplete).findFirst();
    if (complete.isPresent()) {
      complete.get().reportOthers(log);
    } else {
      candidates.stream()
          .reduce((best, next) -> next.indexes.size() > best.indexes.size() ? next : best)
          .ifPresent(header -> header.reportMissing(log));
    }
    return complete;
  }

  private boolean isComplete() {
    return missing().isEmpty();
  }

  private List<Column> missing() {
    return Arrays.stream(Column.values())
        .filter(column -> column.isRequired() && !indexes.containsKey(column))
        .toList();
  }

  /** Where the headings start. */
  Place place() {
    return row.cell(0).place();
  }

  /** The rows below the headings. */
  List<SourceRow> rows(Table table) {
    int start = table.rows().indexOf(row) + 1;
    return table.rows().subList(start, table.rows().size());
  }

  /** The cell of a column; an empty one if the table has no such column. */
  SourceCell cell(SourceRow in, Column column) {
    Integer index = indexes.get(column);
    return index == null ? new SourceCell("", in.cell(0).place()) : in.cell(index);
  }

  /** Cells that stand under no heading at all. */
  List<SourceCell> unheaded(SourceRow in) {
    return IntStream.range(0, in.texts().size())
        .filter(index -> !headed.contains(index))
        .mapToObj(in::cell)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  private void reportOthers(ProblemLog log) {
    repeated.forEach(
        cell -> log.add(ProblemCode.DUPLICATE_COLUMN, cell.place(), cell.text(), cell.text()));
    if (!others.isEmpty()) {
      log.add(ProblemCode.IGNORED_COLUMNS, others.get(0).place(), texts(others));
    }
  }

  private void reportMissing(ProblemLog log) {
    List<String> found = others.stream().map(SourceCell::text).toList();
    String hint = found.size() == 1 && row.texts().size() == 1 ? "missing-column.one" : "";
    for (Column column : missing()) {
      String remedy =
          hint.isEmpty()
              ? Suggestions.maybe(Nearest.to(column.caption(), found))
              : ProblemTexts.text(hint);
      log.add(
          ProblemCode.MISSING_COLUMN,
          place(),
          row.texts().stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")),
          column.caption(),
          remedy);
    }
  }

  private static String texts(List<SourceCell> cells) {
    return cells.stream().map(SourceCell::text).collect(Collectors.joining(", "));
  }
}
