package org.lexgap.reports.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fixed texts of one language that need no arguments: headings of rows, tables and lists. */
public final class FixedWords {

  private static final String ENGLISH = "en";

  private final Map<String, String> texts;
  private final boolean foreign;
  private final Set<String> english;

  /**
   * Fixed texts of a report in English.
   *
   * @param texts the texts by key
   */
  public FixedWords(Map<String, String> texts) {
    this(texts, false, List.of());
  }

  /**
   * Fixed texts.
   *
   * @param texts the texts by key
   * @param foreign whether the report is in another language than English
   * @param english texts of the catalogue that stand in English in such a report
   */
  public FixedWords(Map<String, String> texts, boolean foreign, Collection<String> english) {
    this.texts = new TreeMap<>(texts);
    this.foreign = foreign;
    this.english = new HashSet<>(english);
  }

  /**
   * The language of a text of the catalogue, where it is not that of the report.
   *
   * @param text a whole text, such as a title or question
   * @return {@code en} for a text without a translation; null where the language of the report
   *     holds
   */
  public @Nullable String languageOf(@Nullable String text) {
    return foreign && text != null && english.contains(text) ? ENGLISH : null;
  }

  /**
   * The language of model provisions, where it is not that of the report.
   *
   * @return {@code en} in a report of another language, else null: model provisions are in English
   */
  public @Nullable String languageOfProvisions() {
    return foreign ? ENGLISH : null;
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
