package org.lexgap.core.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the ids of elements and checks that a person may have meant. */
public final class IdSearch {

  private static final int ADVICE = 3;

  private final List<String> ids;

  /**
   * A search among these ids.
   *
   * @param ids ids, or names of fields
   */
  public IdSearch(Collection<String> ids) {
    this.ids = List.copyOf(ids);
  }

  /**
   * A search in a catalogue.
   *
   * @param catalogue its elements and checks are found
   */
  public IdSearch(Catalogue catalogue) {
    ids =
        Stream.concat(
                catalogue.elements().stream().map(KeyElement::id),
                catalogue.checks().stream().map(Check::id))
            .toList();
  }

  /**
   * The id that is written so, in small or capital letters.
   *
   * @param words what a person wrote
   * @return the id
   * @throws IllegalArgumentException if there is none; the message names the nearest ids
   */
  public String require(String words) {
    return find(words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no key element or check (%s). Nearest: %s."
                        .formatted(words, String.join(", ", nearest(words)))));
  }

  /**
   * The id that is written so, in small or capital letters.
   *
   * @param words what a person wrote
   * @return the id, or empty if there is none
   */
  public Optional<String> find(String words) {
    return ids.stream().filter(id -> id.equalsIgnoreCase(words.strip())).findFirst();
  }

  /**
   * The ids that come nearest: those that hold the words, then those of like spelling.
   *
   * @param words what a person wrote
   * @return a few ids, the nearest first
   */
  public List<String> nearest(String words) {
    String wanted = upper(words.strip());
    return ids.stream()
        .sorted(
            Comparator.comparing((String id) -> wanted.isEmpty() || !upper(id).contains(wanted))
                .thenComparing(id -> distance(upper(id), wanted)))
        .limit(ADVICE)
        .toList();
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  /** How many letters are to be added, taken away or exchanged. */
  private static int distance(String id, String wanted) {
    int[] row = new int[wanted.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= id.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (id.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[wanted.length()];
  }
}
