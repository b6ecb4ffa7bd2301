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

  private static final String COMMENT = "#";

  private final SourceRow row;
  private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
  private final Map<Column, SourceCell> understood = new EnumMap<>(Column.class);
  private final List<SourceCell> repeated = new ArrayList<>();
  private final List<SourceCell> others = new ArrayList<>();
  private final Set<Integer> headed = new HashSet<>();
  private int jurisdiction = -1;

  private Header(SourceRow row, InputWords words) {
    this.row = row;
    List<SourceCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      // A merged heading stands over its first column only.
      boolean continues = i > 0 && isMerged(cells.get(i), cells.get(i - 1));
      if (!cells.get(i).isEmpty() && !continues) {
        place(cells.get(i), i, words);
      }
    }
    understand(words);
  }

  private static boolean isMerged(SourceCell cell, SourceCell before) {
    return cell.place() instanceof Place.Cell && cell.place().equals(before.place());
  }

  private void place(SourceCell cell, int index, InputWords words) {
    headed.add(index);
    Optional<Column> column = Column.of(cell.text());
    if (column.isPresent()) {
      if (indexes.putIfAbsent(column.get(), index) != null) {
        repeated.add(cell);
      }
    } else if (jurisdiction < 0 && words.isOne("heading.jurisdiction", cell.text())) {
      jurisdiction = index;
    } else if (!cell.text().startsWith(COMMENT)) {
      others.add(cell);
    }
  }

  /** Gives columns that are still missing to headings that mean them. */
  private void understand(InputWords words) {
    for (int i = 0; i < row.texts().size(); i++) {
      SourceCell cell = row.cell(i);
      Optional<Column> column = words.column(cell.text());
      if (others.contains(cell)
          && column.isPresent()
          && indexes.putIfAbsent(column.get(), i) == null) {
        understood.put(column.get(), cell);
        others.remove(cell);
      }
    }
  }

  /** The headings: the first row, or two rows that follow each other, with all that are needed. */
  static Optional<Header> find(Table table, InputWords words) {
    List<SourceRow> rows = table.rows();
    List<Header> complete =
        IntStream.range(0, Math.min(rows.size(), Limits.ROWS_ABOVE_TABLE))
            .mapToObj(i -> inOneOrTwoRows(rows, i, words))
            .filter(Header::isComplete)
            .toList();
    return complete.stream()
        .filter(header -> header.understood.isEmpty())
        .findFirst()
        .or(() -> complete.stream().findFirst());
  }

  private static Header inOneOrTwoRows(List<SourceRow> rows, int index, InputWords words) {
    Header one = new Header(rows.get(index), words);
    return index == 0 || one.isComplete()
        ? one
        : new Header(rows.get(index).over(rows.get(index - 1)), words);
  }

  /** The row with the most headings. */
  static Optional<Header> nearest(Table table, InputWords words) {
    return candidates(table, words).stream()
        .reduce((best, next) -> next.indexes.size() > best.indexes.size() ? next : best);
  }

  private static List<Header> candidates(Table table, InputWords words) {
    return table.rows().stream()
        .limit(Limits.ROWS_ABOVE_TABLE)
        .map(row -> new Header(row, words))
        .toList();
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
    return table.rows().stream().filter(below -> below.number() > row.number()).toList();
  }

  /** Whether a row below repeats the headings, as on every page of a printed table. */
  boolean isRepeatedIn(SourceRow below) {
    return indexes.entrySet().stream()
        .allMatch(
            entry ->
                below
                    .cell(entry.getValue())
                    .text()
                    .equalsIgnoreCase(row.cell(entry.getValue()).text()));
  }

  /** Whether a column names the jurisdiction of each row. */
  boolean namesJurisdictions() {
    return jurisdiction >= 0;
  }

  /** The cell that names the jurisdiction of a row. */
  SourceCell jurisdiction(SourceRow in) {
    return in.cell(jurisdiction);
  }

  /** The cell of a column; an empty one if the table has no such column. */
  SourceCell cell(SourceRow in, Column column) {
    Integer index = indexes.get(column);
    return index == null ? new SourceCell("", in.cell(0).place()) : in.cell(index);
  }

  /** Cells that stand under no heading at all. */
  List<SourceCell> unheaded(SourceRow in) {
    return IntStream.range(0, in.texts().size())
        .filter(index -> !headed.contains(index) && !in.texts().get(index).isEmpty())
        .mapToObj(in::cell)
        .toList();
  }

  /** Names what was understood, what counts only once, and what is not read. */
  void report(ProblemLog log) {
    understood.forEach(
        (column, cell) ->
            log.add(ProblemCode.UNDERSTOOD, cell.place(), cell.text(), column.caption()));
    repeated.forEach(
        cell -> log.add(ProblemCode.DUPLICATE_COLUMN, cell.place(), cell.text(), cell.text()));
    if (!others.isEmpty()) {
      log.add(ProblemCode.IGNORED_COLUMNS, others.get(0).place(), texts(others));
    }
  }

  /** Names every column that is needed and not there. */
  void reportMissing(ProblemLog log) {
    List<String> found = others.stream().map(SourceCell::text).toList();
    String hint = found.size() == 1 && row.texts().size() == 1 ? "missing-column.one" : "";
    for (Column column : missing()) {
      Object remedy =
          hint.isEmpty()
              ? Suggestions.maybe(Nearest.to(column.caption(), found))
              : ProblemTexts.phrase(hint);
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
