package org.lexgap.importers;

import java.util.List;
import java.util.Optional;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;

/** Finds the value of a field that a word stands for, and says so if there is none. */
final class AllowedValues {

  /** A longer list of values would bury the suggestion. */
  private static final int MOST_LISTED = 12;

  private final ProblemLog log;
  private final Suggestions suggestions;

  AllowedValues(ProblemLog log, Suggestions suggestions) {
    this.log = log;
    this.suggestions = suggestions;
  }

  Optional<String> find(Field field, String word) {
    return of(field).stream().filter(value -> value.equalsIgnoreCase(word)).findFirst();
  }

  void reportUnknown(Field field, SourceCell cell, String word) {
    List<String> values = of(field);
    String expected =
        values.size() <= MOST_LISTED
            ? ProblemTexts.text("value-not-allowed.one-of", String.join(", ", values))
            : ProblemTexts.text(
                "value-not-allowed.one-of-many", Integer.toString(values.size()), field.name());
    log.add(
        ProblemCode.VALUE_NOT_ALLOWED,
        cell.place(),
        word,
        expected,
        suggestions.maybe(word, values));
  }

  private static List<String> of(Field field) {
    List<String> values = field.values().stream().map(AllowedValue::id).toList();
    if (!values.isEmpty()) {
      return values;
    }
    return field.type() == FieldType.YES_NO
        ? List.of("yes", "no")
        : List.of("yes", "partial", "no");
  }
}
