package org.lexgap.reports.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills fixed texts such as {@code page {page} of {pages}}; word order belongs to the bundle. */
final class Placeholders {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private Placeholders() {}

  static List<Inline> fill(String pattern, Map<String, Inline> values) {
    List<Inline> pieces = new ArrayList<>();
    Matcher names = NAME.matcher(pattern);
    int from = 0;
    while (names.find()) {
      add(pieces, pattern.substring(from, names.start()));
      Inline value = values.get(names.group(1));
      pieces.add(value == null ? Inline.text(names.group()) : value);
      from = names.end();
    }
    add(pieces, pattern.substring(from));
    return pieces;
  }

  private static void add(List<Inline> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(Inline.text(text));
    }
  }
}
