package org.lexgap.importers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;

/** What stands above the answers of a wide sheet. */
final class WideHeader {

  /** What a column is about. */
  enum Kind {
    JURISDICTIONS,
    LAWS,
    LAWS_OF_JURISDICTIONS,
    UNCLEAR
  }

  /** So many fields show that a column without a label is that of the fields. */
  private static final int FIELDS_WITHOUT_LABEL = 3;

  private static final Set<String> NO_LAWS = Set.of("CTX", "OPS");

  private final int fieldColumn;
  private final int lastRow;
  private final WideLabels labels;
  private final Map<Integer, List<SourceCell>> headings = new TreeMap<>();
  private final List<SourceCell> descriptions = new ArrayList<>();

  private WideHeader(FieldColumn column, int lastRow, WideLabels labels, InputWords words) {
    this.fieldColumn = column.index();
    this.lastRow = lastRow;
    this.labels = labels;
    for (int i = 0; i < labels.width(); i++) {
      if (i != fieldColumn && labels.isHeaded(i)) {
        addHeading(i, words);
      }
    }
  }

  private void addHeading(int index, InputWords words) {
    SourceCell heading = labels.heading(index);
    if (words.isOne("heading.description", heading.text()) || labels.isStray(index)) {
      descriptions.add(heading);
    } else if (!heading.text().startsWith("#")) {
      headings.put(index, List.of(heading));
    }
  }

  static Optional<WideHeader> find(Table table, FieldColumn column, InputWords words) {
    List<SourceRow> above =
        table.rows().stream().filter(row -> row.number() < column.firstRow()).toList();
    WideLabels labels = WideLabels.of(above, column.index(), words);
    boolean isLabelled =
        labels.areNamed() || (labels.areBlank() && column.count() >= FIELDS_WITHOUT_LABEL);
    if (!isLabelled) {
      return Optional.empty();
    }
    WideHeader header = new WideHeader(column, column.firstRow() - 1, labels, words);
    return header.headings.isEmpty() ? Optional.empty() : Optional.of(header);
  }

  int fieldColumn() {
    return fieldColumn;
  }

  /** The number of the last row above the fields. */
  int lastRow() {
    return lastRow;
  }

  Place place() {
    return labels.place(fieldColumn);
  }

  /** The headings of all columns with answers, for a problem. */
  String names() {
    return headings.values().stream()
        .map(cells -> cells.get(0).text())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  void report(ProblemLog log) {
    if (!descriptions.isEmpty()) {
      log.add(
          ProblemCode.IGNORED_COLUMNS,
          descriptions.get(0).place(),
          descriptions.stream().map(SourceCell::text).collect(Collectors.joining(", ")));
    }
  }

  /** Names the cells that stand under no heading. */
  void unheaded(SourceRow row, ProblemLog log) {
    for (int i = 0; i < row.texts().size(); i++) {
      if (i != fieldColumn && !row.texts().get(i).isEmpty() && !labels.isHeaded(i)) {
        log.add(ProblemCode.CELL_WITHOUT_HEADING, row.cell(i).place(), row.texts().get(i));
      }
    }
  }

  /**
   * What the labels say; where they say nothing, what the headings and answers leave no doubt of.
   */
  Kind kind(List<SourceRow> rows, FieldNames fields) {
    if (labels.nameJurisdictions()) {
      return labels.nameLaws() ? Kind.LAWS_OF_JURISDICTIONS : Kind.JURISDICTIONS;
    }
    if (labels.nameLaws()) {
      return Kind.LAWS;
    }
    List<String> names = headings.values().stream().map(cells -> cells.get(0).text()).toList();
    if (names.stream().anyMatch(name -> NO_LAWS.contains(name) || name.contains("#"))) {
      return Kind.LAWS;
    }
    boolean isNoId = names.stream().anyMatch(name -> Scope.parse(name).isEmpty());
    return isNoId || answersFacts(rows, fields) ? Kind.JURISDICTIONS : Kind.UNCLEAR;
  }

  /** A law has no facts about the State: a column that answers one is about a jurisdiction. */
  private boolean answersFacts(List<SourceRow> rows, FieldNames fields) {
    return rows.stream()
        .filter(
            row -> fields.find(row.cell(fieldColumn).text()).filter(Field::isContext).isPresent())
        .anyMatch(row -> headings.keySet().stream().anyMatch(i -> !row.cell(i).isEmpty()));
  }

  /** The columns by jurisdiction, and within it by law. */
  List<WideGroup> groups(Kind kind, ProblemLog log) {
    Map<String, Map<String, WideColumn>> groups = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (int index : headings.keySet()) {
      String jurisdiction = kind == Kind.LAWS ? "" : labels.jurisdiction(index);
      String law = kind == Kind.JURISDICTIONS ? "" : labels.law(index);
      String folded = InputWords.folded(jurisdiction);
      names.putIfAbsent(folded, Blanks.collapse(jurisdiction));
      groups
          .computeIfAbsent(folded, key -> new LinkedHashMap<>())
          .merge(
              law,
              column(names.get(folded), law, index),
              (first, second) -> united(first, second, log));
    }
    return groups.entrySet().stream()
        .map(
            entry ->
                new WideGroup(
                    Objects.requireNonNull(names.get(entry.getKey())),
                    new ArrayList<>(entry.getValue().values())))
        .toList();
  }

  private WideColumn column(@Nullable String jurisdiction, String law, int index) {
    Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    indexes.put(labels.part(index), index);
    return new WideColumn(
        Objects.requireNonNullElse(jurisdiction, ""), law, labels.heading(index).place(), indexes);
  }

  private static WideColumn united(WideColumn first, WideColumn second, ProblemLog log) {
    Map<Column, Integer> indexes = new EnumMap<>(first.indexes());
    second
        .indexes()
        .forEach(
            (column, index) -> {
              if (indexes.putIfAbsent(column, index) != null) {
                String name = first.law().isEmpty() ? first.jurisdiction() : first.law();
                log.add(ProblemCode.DUPLICATE_COLUMN, second.place(), name, name);
              }
            });
    return new WideColumn(first.jurisdiction(), first.law(), first.place(), indexes);
  }
}
