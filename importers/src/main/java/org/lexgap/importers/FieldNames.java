package org.lexgap.importers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;

/** Finds fields by their names in any case, and by the words of their questions. */
final class FieldNames {

  private final Vocabulary vocabulary;
  private final List<String> names;
  private final Map<String, Field> byQuestion = new HashMap<>();

  FieldNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.names = vocabulary.fields().stream().map(Field::name).toList();
    Map<String, Integer> uses = new HashMap<>();
    vocabulary.fields().forEach(field -> uses.merge(folded(field.question()), 1, Integer::sum));
    vocabulary.fields().stream()
        // Two fields with one question cannot be told apart by it.
        .filter(field -> uses.get(folded(field.question())) == 1)
        .forEach(field -> byQuestion.put(folded(field.question()), field));
  }

  Optional<Field> find(String text) {
    return vocabulary
        .find(text)
        .or(() -> vocabulary.find(Blanks.collapse(text).toLowerCase(Locale.ROOT)))
        .or(() -> Optional.ofNullable(byQuestion.get(folded(text))));
  }

  /** All names, to suggest from. */
  List<String> names() {
    return names;
  }

  private static String folded(String text) {
    String words = InputWords.folded(text);
    return words.endsWith("?") ? words.substring(0, words.length() - 1) : words;
  }
}
