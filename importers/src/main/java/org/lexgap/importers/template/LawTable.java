package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * The laws and offences, one row each. Below the headings stand the names of the fields, by which a
 * reader finds the columns. The confidence holds for all cells of a row, the note belongs to the
 * title.
 */
final class LawTable {

  /** Its theme says which other fields describe a law. */
  static final String TITLE = "law.title";

  /** How many columns can be narrow. */
  static final int NARROW = 11;

  /** These take the wide columns of the sheet, which are made for questions. */
  private static final List<String> FIRST =
      List.of(TITLE, "law.source", "law.kind", "law.version", "law.year");

  private static final int ROWS = 8;
  private static final int SPARE = 4;

  private final List<Field> fields;
  private final Choices choices;

  LawTable(Vocabulary vocabulary, Choices choices) {
    this.fields = fields(vocabulary);
    this.choices = choices;
  }

  /** The fields that have a column, in the order of the columns. */
  static List<Field> fields(Vocabulary vocabulary) {
    String theme = vocabulary.find(TITLE).map(Field::theme).orElse("");
    List<Field> ofTheme =
        vocabulary.fields().stream()
            .filter(field -> field.name().startsWith("law.") && field.theme().equals(theme))
            .filter(field -> field.type() != FieldType.LIST)
            .toList();
    return Stream.concat(
            FIRST.stream().flatMap(name -> ofTheme.stream().filter(it -> it.name().equals(name))),
            ofTheme.stream().filter(field -> !FIRST.contains(field.name())))
        .toList();
  }

  /** How many columns the table has. */
  int width() {
    return fields.size() + 3;
  }

  /** Headings and the names of the fields, right of some empty cells. */
  List<List<PlannedCell>> headings(int offset) {
    List<String> captions = new ArrayList<>(fields.stream().map(LawTable::caption).toList());
    captions.add(noteColumn(), TemplateColumn.NOTE.caption());
    captions.add(0, TemplateTexts.text("law.id"));
    captions.add(TemplateColumn.CONFIDENCE.caption());
    List<String> names = new ArrayList<>(fields.stream().map(Field::name).toList());
    names.add(noteColumn(), "note");
    names.add(0, "law");
    names.add("confidence");
    return List.of(
        row(offset, captions.stream().map(it -> PlannedCell.of(it, Look.HEADING)).toList()),
        row(offset, names.stream().map(it -> PlannedCell.of(it, Look.KEY)).toList()));
  }

  /** A row for every law and offence, and room for more. */
  List<List<PlannedCell>> rows(StatuteSummary placed, List<Scope> scopes, int offset) {
    List<List<PlannedCell>> rows = new ArrayList<>();
    int count = Math.max(ROWS, scopes.size() + SPARE);
    for (int i = 0; i < count; i++) {
      rows.add(row(offset, cells(placed, i < scopes.size() ? scopes.get(i) : null)));
    }
    return rows;
  }

  private List<PlannedCell> cells(StatuteSummary placed, @Nullable Scope scope) {
    List<PlannedCell> cells = new ArrayList<>();
    fields.forEach(field -> cells.add(cell(field, own(placed, scope, field.name()))));
    String note = own(placed, scope, TITLE).map(Answer::note).orElse("");
    cells.add(noteColumn(), PlannedCell.of(note, Look.INPUT));
    cells.add(0, PlannedCell.of(scope == null ? "" : scope.toString(), Look.INPUT));
    cells.add(PlannedCell.of(confidence(placed, scope), Look.INPUT).offering(choices.confidence()));
    return cells;
  }

  private PlannedCell cell(Field field, Optional<Answer> answer) {
    Look look = field.type() == FieldType.NUMBER ? Look.ANSWER : Look.INPUT;
    return PlannedCell.of(
            answer.map(it -> QuestionRows.content(field, it.value())).orElse(Content.BLANK), look)
        .offering(choices.answer(field));
  }

  private static Optional<Answer> own(StatuteSummary placed, @Nullable Scope scope, String field) {
    return scope == null ? Optional.empty() : placed.own(scope, field);
  }

  private String confidence(StatuteSummary placed, @Nullable Scope scope) {
    return fields.stream()
        .flatMap(field -> own(placed, scope, field.name()).stream())
        .findFirst()
        .map(Answer::confidence)
        .orElse(Confidence.NOT_STATED)
        .key();
  }

  private int noteColumn() {
    return Math.min(FIRST.size(), fields.size());
  }

  private static List<PlannedCell> row(int offset, List<PlannedCell> cells) {
    List<PlannedCell> row =
        new ArrayList<>(Collections.nCopies(offset, PlannedCell.of("", Look.KEY)));
    row.addAll(cells);
    return row;
  }

  private static String caption(Field field) {
    return TemplateTexts.find("column." + field.name()).orElse(field.question());
  }
}
