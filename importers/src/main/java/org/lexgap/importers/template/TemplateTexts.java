package org.lexgap.importers.template;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the template, by key. */
final class TemplateTexts {

  private static final String BUNDLE = "org.lexgap.importers.template.template";

  private TemplateTexts() {}

  static String text(String key, Object... arguments) {
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(arguments);
  }

  /** A text that not every field has. */
  static Optional<String> find(String key) {
    return bundle().containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** The texts under {@code key.1}, {@code key.2} and so on. */
  static List<String> texts(String key, Object... arguments) {
    List<String> texts = new ArrayList<>();
    for (int i = 1; bundle().containsKey(key + "." + i); i++) {
      texts.add(text(key + "." + i, arguments));
    }
    return texts;
  }

  private static ResourceBundle bundle() {
    return ResourceBundle.getBundle(BUNDLE, Locale.ROOT, TemplateTexts.class.getClassLoader());
  }
}
