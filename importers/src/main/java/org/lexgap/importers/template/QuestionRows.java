package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;

/**
 * The rows of one question: the question itself, the items of a list, then a row for every further
 * law or offence that answers it, with one to spare.
 */
final class QuestionRows {

  private final List<TemplateColumn> columns;
  private final Choices choices;

  QuestionRows(List<TemplateColumn> columns, Choices choices) {
    this.columns = List.copyOf(columns);
    this.choices = choices;
  }

  List<List<PlannedCell>> of(Field field, int number, List<Answer> answers) {
    List<List<PlannedCell>> rows = new ArrayList<>();
    Answer first = answers.isEmpty() ? null : answers.get(0);
    rows.add(first(field, number, first));
    if (field.type() == FieldType.LIST) {
      rows.addAll(items(field, 1, chosen(first)));
    }
    for (int i = 1; i < answers.size(); i++) {
      rows.add(further(field, i + 1, answers.get(i)));
      if (isMarked(answers.get(i))) {
        rows.addAll(items(field, i + 1, chosen(answers.get(i))));
      }
    }
    if (columns.contains(TemplateColumn.LAW)) {
      rows.add(further(field, Math.max(2, answers.size() + 1), null));
    }
    return rows;
  }

  /** A heading over the questions of one theme. */
  List<PlannedCell> band(String theme) {
    return row(Map.of(TemplateColumn.QUESTION, PlannedCell.of(theme, Look.BAND)), Look.BAND);
  }

  List<PlannedCell> headings() {
    return columns.stream()
        .map(column -> PlannedCell.of(column.caption(), isKey(column) ? Look.KEY : Look.HEADING))
        .toList();
  }

  private List<PlannedCell> first(Field field, int number, @Nullable Answer answer) {
    Map<TemplateColumn, PlannedCell> cells = answered(field, 1, answer);
    cells.put(TemplateColumn.NUMBER, PlannedCell.of(new Content.Number(number), Look.NUMBER));
    String tier = field.tier() == Tier.CORE ? "tier.core" : "tier.detail";
    cells.put(TemplateColumn.TIER, PlannedCell.of(TemplateTexts.text(tier), Look.NUMBER));
    cells.put(TemplateColumn.QUESTION, PlannedCell.of(field.question(), Look.QUESTION));
    cells.put(TemplateColumn.GUIDANCE, PlannedCell.of(field.guidance(), Look.GUIDANCE));
    put(cells, TemplateColumn.ANSWER, choices.answer(field));
    return row(cells, Look.CLOSED);
  }

  private List<PlannedCell> further(Field field, int number, @Nullable Answer answer) {
    Map<TemplateColumn, PlannedCell> cells = answered(field, number, answer);
    cells.put(TemplateColumn.QUESTION, PlannedCell.of(TemplateTexts.text("further"), Look.FURTHER));
    put(cells, TemplateColumn.ANSWER, choices.furtherAnswer(field));
    return row(cells, Look.NUMBER);
  }

  private List<List<PlannedCell>> items(Field field, int number, @Nullable Items chosen) {
    List<List<PlannedCell>> rows = new ArrayList<>();
    for (AllowedValue value : field.values()) {
      Map<TemplateColumn, PlannedCell> cells = keyed(field, new RowKey(number, value.id()));
      String label = AnswerWords.label(field, value.id());
      cells.put(TemplateColumn.NUMBER, PlannedCell.of("", Look.NUMBER));
      cells.put(TemplateColumn.TIER, PlannedCell.of("", Look.NUMBER));
      cells.put(TemplateColumn.QUESTION, PlannedCell.of(label, Look.ITEM));
      cells.put(
          TemplateColumn.ANSWER,
          PlannedCell.of(mark(chosen, value), Look.INPUT).offering(choices.mark()));
      rows.add(row(cells, Look.CLOSED));
    }
    return rows;
  }

  private static String mark(@Nullable Items chosen, AllowedValue value) {
    return chosen == null
        ? ""
        : AnswerWords.marks().get(chosen.values().contains(value.id()) ? 0 : 1);
  }

  private Map<TemplateColumn, PlannedCell> answered(
      Field field, int number, @Nullable Answer answer) {
    Map<TemplateColumn, PlannedCell> cells = keyed(field, new RowKey(number, ""));
    Look look = field.type() == FieldType.NUMBER ? Look.ANSWER : Look.INPUT;
    cells.put(
        TemplateColumn.ANSWER,
        PlannedCell.of(answer == null ? Content.BLANK : content(field, answer.value()), look));
    boolean practice = field.name().startsWith("ops.");
    input(cells, TemplateColumn.LAW, answer == null ? "" : answer.scope().toString());
    put(cells, TemplateColumn.LAW, choices.law(practice));
    input(cells, TemplateColumn.CITATION, answer == null ? "" : answer.citation());
    input(cells, TemplateColumn.CONFIDENCE, answer == null ? "" : answer.confidence().key());
    put(cells, TemplateColumn.CONFIDENCE, choices.confidence());
    input(cells, TemplateColumn.NOTE, answer == null ? "" : answer.note());
    return cells;
  }

  /** What stands in the answer cell: nothing if the items below say it. */
  static Content content(Field field, AnswerValue value) {
    if (value instanceof Amount amount && amount.word() == null) {
      return new Content.Number(amount.value());
    }
    if (value instanceof Symbol symbol) {
      return new Content.Text(AnswerWords.label(field, symbol.value()));
    }
    if (value instanceof Items items) {
      return items.values().isEmpty()
          ? new Content.Text(AnswerWords.label(field, AnswerWords.NONE))
          : Content.BLANK;
    }
    return new Content.Text(value.toString());
  }

  private static boolean isMarked(Answer answer) {
    return answer.value() instanceof Items items && !items.values().isEmpty();
  }

  private static @Nullable Items chosen(@Nullable Answer answer) {
    return answer != null && isMarked(answer) ? (Items) answer.value() : null;
  }

  private static Map<TemplateColumn, PlannedCell> keyed(Field field, RowKey key) {
    Map<TemplateColumn, PlannedCell> cells = new EnumMap<>(TemplateColumn.class);
    cells.put(TemplateColumn.FIELD, PlannedCell.of(field.name(), Look.KEY));
    cells.put(TemplateColumn.ITEM, PlannedCell.of(key.toString(), Look.KEY));
    return cells;
  }

  private static void input(
      Map<TemplateColumn, PlannedCell> cells, TemplateColumn column, String text) {
    cells.put(column, PlannedCell.of(text, Look.INPUT));
  }

  private static void put(
      Map<TemplateColumn, PlannedCell> cells, TemplateColumn column, Choice choice) {
    cells.computeIfPresent(column, (any, cell) -> cell.offering(choice));
  }

  private List<PlannedCell> row(Map<TemplateColumn, PlannedCell> cells, Look rest) {
    return columns.stream()
        .map(
            column ->
                cells.getOrDefault(column, PlannedCell.of("", isKey(column) ? Look.KEY : rest)))
        .toList();
  }

  private static boolean isKey(TemplateColumn column) {
    return Set.of(TemplateColumn.FIELD, TemplateColumn.ITEM).contains(column);
  }
}
