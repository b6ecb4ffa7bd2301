package org.lexgap.rulebase.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A mistake in a catalogue file.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param message what is wrong, the words in brackets, and what to do
 */
public record Mistake(String file, int line, String message) {

  /** The order in which people mend them. */
  private static final Comparator<Mistake> BY_PLACE =
      Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line);

  /**
   * Mistakes in the order of files and lines, each once.
   *
   * @param mistakes mistakes as they were found
   * @return the same in order
   */
  public static List<Mistake> sorted(Collection<Mistake> mistakes) {
    return mistakes.stream().distinct().sorted(BY_PLACE).toList();
  }

  static void stopAt(List<Mistake> mistakes) {
    if (!mistakes.isEmpty()) {
      throw new CatalogueException(sorted(mistakes));
    }
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
