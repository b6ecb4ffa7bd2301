package org.lexgap.importers.template;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.Confidence;

/** What the cells of a question offer, and the hints beside them. */
final class Choices {

  private final Lists lists;

  Choices(Lists lists) {
    this.lists = lists;
  }

  /** For the first answer to a question. A list is answered in the rows of its items. */
  Choice answer(Field field) {
    return switch (field.type()) {
      case YES_NO, YES_NO_PARTIAL, ENUM -> closed(AnswerWords.choices(field));
      case LIST ->
          new Choice(
              lists.nameOf(List.of(AnswerWords.label(field, AnswerWords.NONE))),
              false,
              TemplateTexts.text("prompt.list"));
      case NUMBER -> number(field);
      case TEXT -> new Choice(null, false, example(field));
    };
  }

  /** For a further answer, which has one cell also for a list. */
  Choice furtherAnswer(Field field) {
    return field.type() == FieldType.LIST
        ? new Choice(
            lists.nameOf(AnswerWords.choices(field)), false, TemplateTexts.text("prompt.further"))
        : answer(field);
  }

  Choice mark() {
    return closed(AnswerWords.marks());
  }

  /** The laws that people entered; agency practice needs none. */
  Choice law(boolean practice) {
    return new Choice(Lists.LAWS, false, practice ? TemplateTexts.text("prompt.practice") : "");
  }

  Choice confidence() {
    return closed(
        Arrays.stream(Confidence.values()).map(Keyed::key).filter(key -> !key.isEmpty()).toList());
  }

  Choice field(List<Field> fields) {
    return new Choice(lists.nameOf(fields.stream().map(Field::name).toList()), false, "");
  }

  private Choice closed(List<String> words) {
    return new Choice(lists.nameOf(words), true, "");
  }

  private Choice number(Field field) {
    List<String> words = field.words().stream().map(NumberWord::word).toList();
    String unit = TemplateTexts.text("prompt.unit." + unitKey(field.unit()));
    String prompt =
        words.isEmpty()
            ? unit
            : TemplateTexts.text(
                "prompt.or-words", unit, words.stream().collect(Collectors.joining(", ")));
    return new Choice(words.isEmpty() ? null : lists.nameOf(words), false, prompt);
  }

  private static String unitKey(@Nullable Unit unit) {
    return unit == null ? "count" : unit.key();
  }

  private static String example(Field field) {
    return field.example() == null ? "" : TemplateTexts.text("prompt.example", field.example());
  }
}
