package org.lexgap.rulebase.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The English phrases of conditions, with named places in braces. */
final class Phrases {

  private static final String FILE = "logic-words.properties";

  private final Properties phrases = new Properties();

  Phrases() {
    try (InputStream in = Phrases.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The file (%s) is missing from the class path. Build the module again."
                .formatted(FILE));
      }
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String key) {
    return phrases.containsKey(key);
  }

  String say(String key) {
    String phrase = phrases.getProperty(key);
    if (phrase == null) {
      throw new IllegalStateException("There is no phrase (%s) in %s.".formatted(key, FILE));
    }
    return phrase;
  }

  /** A phrase with its places filled; what fills one place is not searched for others. */
  String say(String key, Map<String, String> places) {
    StringBuilder said = new StringBuilder();
    String rest = say(key);
    for (int open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
      int close = rest.indexOf('}', open);
      said.append(rest, 0, open).append(places.get(rest.substring(open + 1, close)));
      rest = rest.substring(close + 1);
    }
    return said.append(rest).toString();
  }
}
