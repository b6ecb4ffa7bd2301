package org.lexgap.reports;

import java.util.List;
import java.util.Locale;

/** The languages in which reports can be written. */
public final class ReportLanguages {

  private static final String FILE = "languages.properties";

  private ReportLanguages() {}

  /**
   * The languages, from {@code languages.properties}.
   *
   * @return language tags in alphabetical order
   */
  public static List<String> tags() {
    return List.copyOf(Bundle.read(FILE).keySet());
  }

  /**
   * Whether reports have words in a language.
   *
   * @param locale a language, with or without a region
   * @return false if a report in it would be one in English
   */
  public static boolean has(Locale locale) {
    return tags().contains(locale.getLanguage());
  }
}
