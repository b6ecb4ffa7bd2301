package org.lexgap.importers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of problems, by key. */
final class ProblemTexts {

  static final String BUNDLE = "org.lexgap.importers.problems";

  private ProblemTexts() {}

  static String text(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle(BUNDLE, Locale.ROOT, ProblemTexts.class.getClassLoader())
            .getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
