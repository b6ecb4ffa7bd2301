package org.lexgap.core.catalogue;

/**
 * A word that people write instead of a number. Reports print the word, never the number.
 *
 * @param word the word, such as {@code life}
 * @param value the number that stands for it in the logic: 99 for life or death, 999 for no limit
 */
public record NumberWord(String word, double value) {}
