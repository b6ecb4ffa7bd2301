package org.lexgap.importers;

import java.util.Arrays;
import java.util.Locale;
import org.lexgap.core.summary.Problem;
import org.lexgap.importers.ProblemTexts.Phrase;

/**
 * The two sentences of a problem, in any language that has them.
 *
 * @param what what was expected
 * @param how how to mend it
 */
record ProblemSentences(Phrase what, Phrase how) implements Problem.Sentences {

  static ProblemSentences of(ProblemCode code, Object... arguments) {
    return new ProblemSentences(
        new Phrase(code.key() + ".expected", Arrays.asList(arguments)),
        new Phrase(code.key() + ".remedy", Arrays.asList(arguments)));
  }

  @Override
  public String expected(Locale language) {
    return ProblemTexts.say(what, language);
  }

  @Override
  public String remedy(Locale language) {
    return ProblemTexts.say(how, language);
  }
}
