package org.lexgap.importers.merging;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of merged sheets, by key. */
final class MergeTexts {

  private static final String BUNDLE = "org.lexgap.importers.merging.merging";

  private MergeTexts() {}

  static String text(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle(BUNDLE, Locale.ROOT, MergeTexts.class.getClassLoader())
            .getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
