package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;

/**
 * One row for each answer that has no row elsewhere: a third law on the same question, a question
 * that the template does not ask, a remark on a fact about a law.
 */
final class MorePage {

  private static final List<TemplateColumn> COLUMNS =
      List.of(
          TemplateColumn.FIELD,
          TemplateColumn.ANSWER,
          TemplateColumn.LAW,
          TemplateColumn.CITATION,
          TemplateColumn.CONFIDENCE,
          TemplateColumn.NOTE);
  private static final int SPARE = 40;
  private static final int FIELD = 40;
  private static final int ANSWER = 50;

  private final Vocabulary vocabulary;
  private final Choices choices;

  MorePage(Vocabulary vocabulary, Choices choices) {
    this.vocabulary = vocabulary;
    this.choices = choices;
  }

  PlannedSheet sheet(List<Answer> answers) {
    List<List<PlannedCell>> rows = new ArrayList<>();
    rows.add(List.of(PlannedCell.of(TemplateTexts.text("sheet.more"), Look.TITLE)));
    rows.add(List.of(PlannedCell.of(TemplateTexts.text("more.hint"), Look.HINT)));
    rows.add(
        COLUMNS.stream().map(column -> PlannedCell.of(column.caption(), Look.HEADING)).toList());
    answers.forEach(answer -> rows.add(row(answer)));
    for (int i = 0; i < SPARE; i++) {
      rows.add(row(null));
    }
    String name = TemplateTexts.text("sheet.more");
    return new PlannedSheet(
        name,
        List.of(FIELD, ANSWER, 12, 24, 12, 40),
        rows,
        QuestionPage.HEAD_ROWS,
        1,
        0,
        new Area(name, 0, QuestionPage.HEAD_ROWS - 1, COLUMNS.size() - 1, rows.size() - 1),
        false);
  }

  private List<PlannedCell> row(@Nullable Answer answer) {
    Content content = Content.BLANK;
    Look look = Look.ANSWER;
    if (answer != null) {
      Field field = vocabulary.field(answer.field());
      content = content(field, answer.value());
      look = field.type() == FieldType.NUMBER ? Look.ANSWER : Look.INPUT;
    }
    return List.of(
        input(answer == null ? "" : answer.field()).offering(choices.field(vocabulary.fields())),
        PlannedCell.of(content, look),
        input(answer == null ? "" : answer.scope().toString()).offering(choices.law(false)),
        input(answer == null ? "" : answer.citation()),
        input(answer == null ? "" : answer.confidence().key()).offering(choices.confidence()),
        input(answer == null ? "" : answer.note()));
  }

  /** Here a list has one cell. */
  private static Content content(Field field, AnswerValue value) {
    return value instanceof AnswerValue.Items items && !items.values().isEmpty()
        ? new Content.Text(
            String.join(
                "; ", items.values().stream().map(id -> AnswerWords.label(field, id)).toList()))
        : QuestionRows.content(field, value);
  }

  private static PlannedCell input(String text) {
    return PlannedCell.of(text, Look.INPUT);
  }
}
