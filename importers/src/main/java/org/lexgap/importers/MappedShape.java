package org.lexgap.importers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.summary.Place;

/** A foreign table, read as a mapping says. */
final class MappedShape implements Shape {

  private final Mapping mapping;
  private final MappedHeader header;
  private final List<SourceRow> rows;

  private MappedShape(Mapping mapping, MappedHeader header, List<SourceRow> rows) {
    this.mapping = mapping;
    this.header = header;
    this.rows = rows;
  }

  /** The shape, unless no row holds the headings that the mapping names. */
  static Optional<Shape> of(Mapping mapping, Table table) {
    return MappedHeader.find(mapping, table)
        .map(
            header ->
                new MappedShape(
                    mapping,
                    header,
                    table.rows().stream().filter(row -> row.number() > header.number()).toList()));
  }

  @Override
  public List<Section> sections(ProblemLog log) {
    header.report(log);
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (SourceRow row : rows) {
      for (String name : jurisdictions(row, log)) {
        names.putIfAbsent(InputWords.folded(name), name);
        places.putIfAbsent(InputWords.folded(name), header.place());
      }
    }
    return names.entrySet().stream()
        .map(
            entry ->
                new Section(
                    entry.getValue(),
                    Objects.requireNonNull(places.get(entry.getKey())),
                    own -> answers(entry.getKey(), own)))
        .toList();
  }

  /** Whose answers stand in a row. */
  private List<String> jurisdictions(SourceRow row, ProblemLog log) {
    List<String> names = new ArrayList<>();
    header.groups().forEach(group -> names.add(nameOr(group.jurisdiction())));
    if (header.hasRowAnswers()) {
      Optional<SourceCell> cell = header.jurisdiction(row);
      if (cell.isPresent() && cell.get().isEmpty()) {
        log.add(ProblemCode.MISSING_JURISDICTION, cell.get().place(), "");
      } else {
        names.add(cell.map(it -> Blanks.collapse(it.text())).orElse(mapping.jurisdiction()));
      }
    }
    return names;
  }

  private String nameOr(String name) {
    return name.isEmpty() ? mapping.jurisdiction() : name;
  }

  private Stream<AnswerRow> answers(String jurisdiction, ProblemLog log) {
    return rows.stream()
        .flatMap(
            row -> {
              List<AnswerRow> answers = new ArrayList<>();
              header.groups().stream()
                  .filter(it -> InputWords.folded(nameOr(it.jurisdiction())).equals(jurisdiction))
                  .forEach(group -> answers.add(ofGroup(group, row, log)));
              if (header.hasRowAnswers() && isOf(jurisdiction, row)) {
                answers.addAll(ofRow(row, log));
              }
              return answers.stream().filter(answer -> !answer.saysNothing());
            });
  }

  private boolean isOf(String jurisdiction, SourceRow row) {
    String name = header.jurisdiction(row).map(SourceCell::text).orElse(mapping.jurisdiction());
    return InputWords.folded(name).equals(jurisdiction);
  }

  private AnswerRow ofGroup(WideColumn group, SourceRow row, ProblemLog log) {
    SourceCell field = mapping.field(header.cell(row, Column.FIELD, log));
    SourceCell law =
        group.isAboutLaw()
            ? new SourceCell(group.law(), group.place())
            : mapping.law(header.cell(row, Column.LAW, log));
    Map<Column, SourceCell> cells = new EnumMap<>(Column.class);
    group
        .indexes()
        .forEach(
            (column, index) -> cells.put(column, FormulaResults.checked(row.cell(index), log)));
    return row(law, field, cells, row);
  }

  private List<AnswerRow> ofRow(SourceRow row, ProblemLog log) {
    Map<Column, SourceCell> cells = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      cells.put(column, header.cell(row, column, log));
    }
    SourceCell law = mapping.law(Objects.requireNonNull(cells.get(Column.LAW)));
    List<AnswerRow> answers = new ArrayList<>();
    if (header.hasAnswerColumn()) {
      answers.add(row(law, mapping.field(header.cell(row, Column.FIELD, log)), cells, row));
    }
    header
        .fields()
        .forEach(
            (index, field) -> {
              SourceCell answer = FormulaResults.checked(row.cell(index), log);
              if (!answer.isEmpty()) {
                cells.put(Column.ANSWER, answer);
                answers.add(row(law, new SourceCell(field, header.place(index)), cells, row));
              }
            });
    return answers;
  }

  /** Facts about the State stand under their own id, whatever law the row names. */
  private AnswerRow row(
      SourceCell law, SourceCell field, Map<Column, SourceCell> cells, SourceRow row) {
    SourceCell empty = new SourceCell("", row.cell(0).place());
    boolean isFact = field.text().startsWith("ctx.");
    return new AnswerRow(
        isFact ? new SourceCell("CTX", law.place()) : law,
        field,
        mapping.answer(field.text(), cells.getOrDefault(Column.ANSWER, empty)),
        cells.getOrDefault(Column.CITATION, empty),
        cells.getOrDefault(Column.CONFIDENCE, empty),
        cells.getOrDefault(Column.NOTE, empty));
  }
}
