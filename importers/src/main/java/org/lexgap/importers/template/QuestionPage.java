package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.summary.Answer;

/** A sheet of questions, grouped by theme. */
final class QuestionPage {

  /** Title, progress and headings. */
  static final int HEAD_ROWS = 3;

  private static final int PROGRESS_ROW = 1;

  private final String name;
  private final String title;
  private final List<TemplateColumn> columns;
  private final QuestionRows questions;
  private final List<List<PlannedCell>> rows = new ArrayList<>();
  private int answered;
  private int asked;

  QuestionPage(String name, String title, List<TemplateColumn> columns, Choices choices) {
    this.name = name;
    this.title = title;
    this.columns = List.copyOf(columns);
    this.questions = new QuestionRows(columns, choices);
  }

  /** Adds the questions with what is answered already. */
  QuestionPage ask(List<Field> fields, Function<Field, List<Answer>> answers) {
    byTheme(fields)
        .forEach(
            (theme, ofTheme) -> {
              rows.add(questions.band(theme));
              ofTheme.forEach(field -> ask(field, answers.apply(field)));
            });
    return this;
  }

  private static Map<String, List<Field>> byTheme(List<Field> fields) {
    Map<String, List<Field>> themes = new LinkedHashMap<>();
    fields.forEach(
        field -> themes.computeIfAbsent(field.theme(), theme -> new ArrayList<>()).add(field));
    return themes;
  }

  private void ask(Field field, List<Answer> answers) {
    asked++;
    answered += answers.isEmpty() ? 0 : 1;
    rows.addAll(questions.of(field, asked, answers));
  }

  /** Everything from the title to the last question. */
  List<List<PlannedCell>> rows() {
    List<List<PlannedCell>> all = new ArrayList<>();
    all.add(line(PlannedCell.of(title, Look.TITLE)));
    all.add(line(PlannedCell.of(progress(), Look.PROGRESS)));
    all.add(questions.headings());
    all.addAll(rows);
    return all;
  }

  PlannedSheet sheet() {
    return new PlannedSheet(
        name,
        columns.stream().map(TemplateColumn::width).toList(),
        rows(),
        HEAD_ROWS,
        columns.indexOf(TemplateColumn.QUESTION) + 1,
        columns.indexOf(TemplateColumn.NUMBER),
        new Area(name, 0, HEAD_ROWS - 1, columns.size() - 1, lastRow()),
        false);
  }

  /** For the overview: where this page says how far it is. */
  Content.Same overview() {
    int column = columns.indexOf(TemplateColumn.NUMBER);
    Area cell = new Area(name, column, PROGRESS_ROW, column, PROGRESS_ROW);
    return new Content.Same(cell, answered + suffix());
  }

  private Content.Progress progress() {
    return new Content.Progress(
        column(TemplateColumn.FIELD), column(TemplateColumn.ANSWER), answered, suffix());
  }

  private String suffix() {
    return " " + TemplateTexts.text("progress", Integer.toString(asked));
  }

  private Area column(TemplateColumn column) {
    return Area.ofColumn(name, columns.indexOf(column), HEAD_ROWS, lastRow());
  }

  private int lastRow() {
    return HEAD_ROWS + Math.max(1, rows.size()) - 1;
  }

  /** A line above the headings, out of the way of the muted columns. */
  private List<PlannedCell> line(PlannedCell cell) {
    List<PlannedCell> cells = new ArrayList<>();
    for (int i = 0; i < columns.indexOf(TemplateColumn.NUMBER); i++) {
      cells.add(PlannedCell.of("", Look.KEY));
    }
    cells.add(cell);
    return cells;
  }
}
