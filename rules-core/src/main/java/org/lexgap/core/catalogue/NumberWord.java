package org.lexgap.core.catalogue;

/**
 * A word that people write instead of a number. Reports print the word, never the number.
 *
 * @param word the word in files, such as {@code life}
 * @param value the number that stands for it in the logic: 99 for life or death, 999 for no limit
 * @param label the word for people; equal to {@code word} unless it is translated
 */
public record NumberWord(String word, double value, String label) {

  /**
   * A word that people read as they write it.
   *
   * @param word the word
   * @param value the number that stands for it in the logic
   */
  public NumberWord(String word, double value) {
    this(word, value, word);
  }
}
