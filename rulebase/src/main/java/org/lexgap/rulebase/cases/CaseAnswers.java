package org.lexgap.rulebase.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.catalogue.Yaml;

/** Reads the answers that a case gives. */
final class CaseAnswers {

  private static final String NUMBER = "[0-9]{1,15}(\\.[0-9]{1,15})?";

  private final Vocabulary vocabulary;

  CaseAnswers(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The answer under a key; empty if it is a blank, or after a mistake. */
  Optional<Answer> read(Scope scope, String name, Yaml given) {
    Optional<Field> field = vocabulary.find(name);
    if (field.isEmpty()) {
      List<String> names = vocabulary.fields().stream().map(Field::name).toList();
      given.mistakeAt(
          name,
          "There is no field (%s). Mend its name. Nearest: %s."
              .formatted(name, String.join(", ", new IdSearch(names).nearest(name))));
      return Optional.empty();
    }
    Scope where = field.get().isContext() ? Scope.JURISDICTION : scope;
    return given.isMapping(name)
        ? given.mapping(name).flatMap(form -> inFull(where, field.get(), form))
        : value(field.get(), name, given).map(value -> Answer.of(where, name, value));
  }

  private static Optional<Answer> inFull(Scope scope, Field field, Yaml form) {
    form.allow("answer", "citation", "confidence");
    return value(field, "answer", form)
        .map(
            value ->
                new Answer(
                    scope,
                    field.name(),
                    value,
                    form.text("citation", ""),
                    confidence(form),
                    "",
                    Place.UNSTATED));
  }

  private static Confidence confidence(Yaml form) {
    try {
      return form.has("confidence")
          ? Keyed.of(Confidence.class, form.text("confidence"))
          : Confidence.NOT_STATED;
    } catch (IllegalArgumentException e) {
      form.mistakeAt("confidence", "The key (confidence): %s".formatted(e.getMessage()));
      return Confidence.NOT_STATED;
    }
  }

  /** A case may say that a question was asked and its answer is unknown: that is a blank. */
  private static Optional<AnswerValue> value(Field field, String key, Yaml yaml) {
    if (field.type() == FieldType.LIST && yaml.isList(key)) {
      return items(field, yaml.texts(key), key, yaml);
    }
    String text = yaml.text(key);
    if (text.isEmpty() || text.equals("unknown")) {
      return Optional.empty();
    }
    return switch (field.type()) {
      case NUMBER -> number(field, text, key, yaml);
      case LIST -> items(field, text.equals("none") ? List.of() : List.of(text), key, yaml);
      case TEXT -> Optional.of(new AnswerValue.Text(text));
      default ->
          isKnown(field, text, key, yaml)
              ? Optional.of(new AnswerValue.Symbol(text))
              : Optional.empty();
    };
  }

  private static Optional<AnswerValue> items(
      Field field, List<String> items, String key, Yaml yaml) {
    boolean known = true;
    for (String item : items) {
      known &= isKnown(field, item, key, yaml);
    }
    return known ? Optional.of(new AnswerValue.Items(items)) : Optional.empty();
  }

  private static Optional<AnswerValue> number(Field field, String text, String key, Yaml yaml) {
    Optional<AnswerValue> word =
        field.words().stream()
            .filter(known -> known.word().equals(text))
            .findFirst()
            .map(known -> new AnswerValue.Amount(known.value(), text));
    if (word.isEmpty() && !text.matches(NUMBER)) {
      yaml.mistakeAt(key, "The field (%s) has (%s). Write a number.".formatted(field.name(), text));
      return Optional.empty();
    }
    return word.or(() -> Optional.of(new AnswerValue.Amount(Double.parseDouble(text))));
  }

  private static boolean isKnown(Field field, String value, String key, Yaml yaml) {
    if (!field.allows(value)) {
      yaml.mistakeAt(
          key,
          "The value (%s) is none of the field (%s). Use one of: %s."
              .formatted(
                  value,
                  field.name(),
                  field.values().stream().map(AllowedValue::id).collect(Collectors.joining(", "))));
    }
    return field.allows(value);
  }
}
