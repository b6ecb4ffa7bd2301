package org.lexgap.reports.model;

import java.util.Map;
import java.util.TreeMap;

/** The fixed texts of one language that need no arguments: headings of rows, tables and lists. */
public final class FixedWords {

  private final Map<String, String> texts;

  /**
   * Fixed texts.
   *
   * @param texts the texts by key
   */
  public FixedWords(Map<String, String> texts) {
    this.texts = new TreeMap<>(texts);
  }

  /**
   * A text.
   *
   * @param key its key in the resource bundle
   * @return the text; the key itself if there is none, which a test refuses for every key in use
   */
  public String text(String key) {
    return texts.getOrDefault(key, key);
  }
}
