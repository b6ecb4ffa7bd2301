package org.lexgap.importers.marking;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.lexgap.core.summary.Problem;

/** The sentences in comments and refusals, by key. */
final class MarkTexts {

  private static final String BUNDLE = "org.lexgap.importers.marking.marking";

  private MarkTexts() {}

  static String text(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle(BUNDLE, Locale.ROOT, MarkTexts.class.getClassLoader())
            .getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** A problem as it stands in a comment of its own cell. */
  static String ofCell(Problem problem) {
    String words =
        problem.value().isEmpty()
            ? problem.expected() + " " + problem.remedy()
            : text("value", problem.expected(), problem.value(), problem.remedy());
    return text("here", level(problem), words.strip());
  }

  /** The same where the comment stands elsewhere: it names the place. */
  static String elsewhere(Problem problem) {
    return text("here", level(problem), problem.toString());
  }

  private static String level(Problem problem) {
    return text("level." + problem.level().key());
  }
}
