package org.lexgap.importers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;

/** Finds the value of a field that a word stands for, and says so if there is none. */
final class AllowedValues {

  /** A longer list of values would bury the suggestion. */
  private static final int MOST_LISTED = 12;

  private static final String AMBIGUOUS = "";

  private final InputWords words;
  private final Map<String, Map<String, String>> folds = new HashMap<>();
  private final ProblemLog log;
  private final Suggestions suggestions;

  AllowedValues(InputWords words, ProblemLog log, Suggestions suggestions) {
    this.words = words;
    this.log = log;
    this.suggestions = suggestions;
  }

  Optional<String> find(Field field, String word) {
    return of(field).stream().filter(value -> value.equalsIgnoreCase(word)).findFirst();
  }

  /**
   * The value that a cell or a part of it certainly means, with a remark: it is written with other
   * blanks or hyphens, with the label that people read, or with a word that means yes, partial or
   * no. A word that could mean two values means none.
   */
  Optional<String> understand(Field field, SourceCell cell, String word) {
    String folded = InputWords.folded(word);
    Optional<String> value =
        Optional.ofNullable(folds.computeIfAbsent(field.name(), key -> folds(field)).get(folded))
            .filter(it -> !it.equals(AMBIGUOUS))
            .or(() -> truth(field, folded));
    value.ifPresent(it -> log.add(ProblemCode.UNDERSTOOD, cell.place(), word, it));
    return value;
  }

  private static Map<String, String> folds(Field field) {
    Map<String, String> folds = new HashMap<>();
    for (String value : of(field)) {
      for (String written : List.of(value, field.labelOf(value))) {
        folds.merge(
            InputWords.folded(written),
            value,
            (first, second) -> first.equals(second) ? first : AMBIGUOUS);
      }
    }
    return folds;
  }

  private Optional<String> truth(Field field, String folded) {
    return field.type() == FieldType.ENUM || field.type() == FieldType.LIST
        ? Optional.empty()
        : of(field).stream().filter(it -> words.isOne("answer." + it, folded)).findFirst();
  }

  void reportUnknown(Field field, SourceCell cell, String word) {
    if (log.isFull()) {
      return;
    }
    List<String> values = of(field);
    Object expected =
        values.size() <= MOST_LISTED
            ? ProblemTexts.phrase("value-not-allowed.one-of", String.join(", ", values))
            : ProblemTexts.phrase(
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
