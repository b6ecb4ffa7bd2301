package org.lexgap.importers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that people write for ours, from {@code words.properties}. */
final class InputWords {

  private static final String BUNDLE = "org.lexgap.importers.words";

  private final Map<String, Set<String>> words;

  private InputWords(Map<String, Set<String>> words) {
    this.words = words;
  }

  static InputWords read() {
    ResourceBundle bundle =
        ResourceBundle.getBundle(BUNDLE, Locale.ROOT, InputWords.class.getClassLoader());
    return new InputWords(
        bundle.keySet().stream()
            .collect(Collectors.toMap(key -> key, key -> split(bundle.getString(key)))));
  }

  private static Set<String> split(String list) {
    return Arrays.stream(list.split(","))
        .map(InputWords::folded)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a text is one of the words of a key. */
  boolean isOne(String key, String text) {
    return words.getOrDefault(key, Set.of()).contains(folded(text));
  }

  /** The column that a heading means, although it has another caption. */
  Optional<Column> column(String heading) {
    return Arrays.stream(Column.values())
        .filter(column -> isOne("heading." + column.caption(), heading))
        .findFirst();
  }

  /** Small letters, single blanks for blanks, hyphens and underscores, no full stop at the end. */
  static String folded(String text) {
    String folded = Blanks.collapse(text).toLowerCase(Locale.ROOT);
    boolean isSign = folded.length() <= 3 && folded.chars().noneMatch(Character::isLetter);
    if (isSign) {
      return folded;
    }
    String spaced = Blanks.collapse(folded.replace('-', ' ').replace('_', ' '));
    return spaced.endsWith(".") ? spaced.substring(0, spaced.length() - 1) : spaced;
  }
}
