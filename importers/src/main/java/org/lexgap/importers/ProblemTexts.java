package org.lexgap.importers;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of problems, by key. */
final class ProblemTexts {

  static final String BUNDLE = "org.lexgap.importers.problems";

  /** What a language lacks stands in English, never in the language of the machine. */
  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private ProblemTexts() {}

  /** A text in English. */
  static String text(String key, Object... arguments) {
    return phrase(key, arguments).toString();
  }

  /** A text whose language is chosen by whoever reads it. */
  static Phrase phrase(String key, Object... arguments) {
    return new Phrase(key, Arrays.asList(arguments));
  }

  static String say(Phrase phrase, Locale language) {
    String pattern = bundle(language).getString(phrase.key());
    Object[] words =
        phrase.arguments().stream()
            .map(one -> one instanceof Phrase inner ? say(inner, language) : one)
            .toArray();
    return new MessageFormat(pattern, language).format(words);
  }

  private static ResourceBundle bundle(Locale language) throws MissingResourceException {
    return ResourceBundle.getBundle(
        BUNDLE, language, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
  }

  /**
   * A text by its key. As a string it is in English.
   *
   * @param key its key in the bundle
   * @param arguments what it names; phrases among them are said in its language
   */
  record Phrase(String key, List<Object> arguments) {

    Phrase {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      return say(this, Locale.ROOT);
    }
  }
}
