package org.lexgap.core.catalogue;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A constant with the word that stands for it in catalogue files, spreadsheets and JSON. */
public interface Keyed {

  /**
   * The word in files.
   *
   * @return the word, lower case with hyphens
   */
  String key();

  /**
   * The constant that a word in a file stands for.
   *
   * @param type the enum
   * @param key the word
   * @param <E> the enum
   * @return the constant
   * @throws IllegalArgumentException if no constant has this word; the message lists the words
   */
  static <E extends Enum<E> & Keyed> E of(Class<E> type, String key) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(type, key)));
  }

  private static <E extends Enum<E> & Keyed> String unknown(Class<E> type, String key) {
    String known =
        Arrays.stream(type.getEnumConstants()).map(Keyed::key).collect(Collectors.joining(", "));
    return "The word (%s) is none of: %s.".formatted(key, known);
  }
}
