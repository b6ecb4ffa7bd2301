package org.lexgap.importers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexgap.core.summary.Place;

/** The headings of a foreign table, with what the mapping says of them. */
final class MappedHeader {

  private final SourceRow row;
  private final Mapping mapping;
  private final Map<Column, Integer> parts = new EnumMap<>(Column.class);
  private final Map<Integer, String> fields = new TreeMap<>();
  private final Map<String, WideColumn> groups = new LinkedHashMap<>();
  private final List<SourceCell> repeated = new ArrayList<>();
  private final List<SourceCell> others = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private int jurisdiction = -1;

  private MappedHeader(SourceRow row, Mapping mapping) {
    this.row = row;
    this.mapping = mapping;
    List<SourceCell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        place(cells.get(i), i);
      }
    }
  }

  /** The row with the headings: the one that is named, else the one with the most of them. */
  static Optional<MappedHeader> find(Mapping mapping, Table table) {
    return table.rows().stream()
        .limit(Limits.ROWS_ABOVE_TABLE)
        .filter(row -> mapping.header() == 0 || row.number() == mapping.header())
        .map(row -> new MappedHeader(row, mapping))
        .filter(header -> !header.seen.isEmpty())
        .reduce((best, next) -> next.seen.size() > best.seen.size() ? next : best);
  }

  private void place(SourceCell cell, int index) {
    String heading = InputWords.folded(cell.text());
    ColumnUse use = mapping.columns().get(heading);
    if (use == null) {
      others.add(cell);
    } else if (!seen.add(heading)) {
      repeated.add(cell);
    } else if (use instanceof ColumnUse.Part part) {
      place(part, cell, index);
    } else if (use instanceof ColumnUse.FieldAnswer answer) {
      fields.put(index, answer.field());
    } else if (use instanceof ColumnUse.JurisdictionName) {
      jurisdiction = index;
    }
  }

  private void place(ColumnUse.Part part, SourceCell cell, int index) {
    if (part.isOfRow()) {
      if (parts.putIfAbsent(part.column(), index) != null) {
        repeated.add(cell);
      }
      return;
    }
    String key = InputWords.folded(part.jurisdiction()) + "/" + part.law();
    Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    WideColumn known = groups.get(key);
    if (known != null) {
      indexes.putAll(known.indexes());
    }
    if (indexes.putIfAbsent(part.column(), index) != null) {
      repeated.add(cell);
    }
    groups.put(key, new WideColumn(part.jurisdiction(), part.law(), cell.place(), indexes));
  }

  int number() {
    return row.number();
  }

  Place place() {
    return row.cell(0).place();
  }

  Place place(int index) {
    return row.cell(index).place();
  }

  List<WideColumn> groups() {
    return List.copyOf(groups.values());
  }

  /** The fields that columns answer, by column. */
  Map<Integer, String> fields() {
    return fields;
  }

  boolean hasAnswerColumn() {
    return parts.containsKey(Column.ANSWER);
  }

  boolean hasRowAnswers() {
    return hasAnswerColumn() || !fields.isEmpty();
  }

  Optional<SourceCell> jurisdiction(SourceRow of) {
    return jurisdiction < 0 ? Optional.empty() : Optional.of(of.cell(jurisdiction));
  }

  SourceCell cell(SourceRow of, Column column, ProblemLog log) {
    Integer index = parts.get(column);
    return index == null
        ? new SourceCell("", of.cell(0).place())
        : FormulaResults.checked(of.cell(index), log);
  }

  /** Names what the mapping does not know, and what it names that is not there. */
  void report(ProblemLog log) {
    repeated.forEach(
        cell -> log.add(ProblemCode.DUPLICATE_COLUMN, cell.place(), cell.text(), cell.text()));
    if (!others.isEmpty()) {
      log.add(
          ProblemCode.IGNORED_COLUMNS,
          others.get(0).place(),
          others.stream().map(SourceCell::text).collect(Collectors.joining(", ")));
    }
    List<String> headings = others.stream().map(SourceCell::text).toList();
    mapping.columns().keySet().stream()
        .filter(heading -> !seen.contains(heading))
        .sorted()
        .forEach(
            heading ->
                log.add(
                    ProblemCode.MAPPED_COLUMN_MISSING,
                    place(),
                    heading,
                    Suggestions.maybe(Nearest.to(heading, headings))));
  }
}
