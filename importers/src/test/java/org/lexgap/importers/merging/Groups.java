package org.lexgap.importers.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** Sheets of invented groups. */
final class Groups {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              field("law.title", FieldType.TEXT, "law", 0),
              field(
                  "tip.exists", FieldType.YES_NO_PARTIAL, "trafficking", 1, "yes", "partial", "no"),
              field(
                  "tip.acts",
                  FieldType.LIST,
                  "trafficking",
                  2,
                  "recruitment",
                  "transfer",
                  "receipt"),
              field("tip.age", FieldType.NUMBER, "trafficking", 3),
              field("som.exists", FieldType.YES_NO, "smuggling", 4, "yes", "no")));

  private Groups() {}

  private static Field field(String name, FieldType type, String set, int order, String... values) {
    @Nullable Unit unit = type == FieldType.NUMBER ? Unit.YEARS : null;
    List<AllowedValue> allowed =
        Arrays.stream(values).map(value -> new AllowedValue(value, value)).toList();
    return new Field(
        name,
        type,
        allowed,
        unit,
        List.of(),
        null,
        Tier.CORE,
        set,
        "Theme",
        order,
        "Question about " + name,
        "",
        null,
        null);
  }

  static AnswerValue word(String word) {
    return new AnswerValue.Symbol(word);
  }

  static AnswerValue number(double number) {
    return new AnswerValue.Amount(number);
  }

  static AnswerValue list(String... items) {
    return new AnswerValue.Items(List.of(items));
  }

  static AnswerValue text(String text) {
    return new AnswerValue.Text(text);
  }

  static Answer answer(String field, AnswerValue value) {
    return answer(field, value, "", Confidence.NOT_STATED, "");
  }

  static Answer answer(
      String field, AnswerValue value, String citation, Confidence confidence, String note) {
    return new Answer(
        Scope.ofLaw("ATA"),
        field,
        value,
        citation,
        confidence,
        note,
        new Place.Cell("Answers", "C", 2));
  }

  static GroupSheet sheet(String name, Answer... answers) {
    return new GroupSheet(
        name,
        new InputFile(name + ".xlsx", "hash of " + name),
        StatuteSummary.of(List.of(answers)));
  }

  /** Merges one answer of each group to one question; null for none. */
  static MergedSheets merge(String field, @Nullable AnswerValue... values) {
    List<GroupSheet> sheets = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String name = String.valueOf((char) ('A' + i));
      AnswerValue value = values[i];
      sheets.add(value == null ? sheet(name) : sheet(name, answer(field, value)));
    }
    return SheetMerger.with(VOCABULARY).merge(sheets);
  }
}
