package org.lexgap.reports.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of bookmarks: letters, digits and low lines, at most 40, each used once. */
final class Bookmarks {

  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int count;

  /** The name for a key; the same key always has the same name. */
  String name(String key) {
    return names.computeIfAbsent(key, this::free);
  }

  private String free(String key) {
    String plain = key.replaceAll("[^A-Za-z0-9_]", "_");
    String name = Character.isLetter(plain.isEmpty() ? '_' : plain.charAt(0)) ? plain : "b" + plain;
    String shortest = cut(name, LONGEST);
    String candidate = shortest;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = cut(shortest, LONGEST - 6) + "_" + i;
    }
    return candidate;
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length);
  }

  /** The number of the next bookmark. */
  String next() {
    return Integer.toString(count++);
  }
}
