package org.lexgap.reports.pdf;

import com.ibm.icu.lang.UScript;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.GapReport;

/** A character of a script that would be printed wrongly. */
final class UnprintableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int character;

  UnprintableException(int character) {
    super("U+%04X".formatted(character), null, false, false);
    this.character = character;
  }

  /** What is wrong, where, and what to do instead. */
  String message(GapReport report) {
    String where = place(report).map(place -> " It stands in %s.".formatted(place)).orElse("");
    return ("The PDF was not written: (%s, U+%04X) belongs to a script (%s) that it cannot show"
            + " rightly.%s Write the report as html or docx and print that.")
        .formatted(Character.toString(character), character, script(), where);
  }

  private String script() {
    return UScript.getName(UScript.getScript(character)).replace('_', ' ');
  }

  private Optional<String> place(GapReport report) {
    Stream<Place> answers =
        report.imported().summary().answers().stream().filter(this::isIn).map(Answer::place);
    Stream<Place> problems =
        report.imported().problems().stream().filter(this::isIn).map(Problem::place);
    return Stream.concat(answers, problems)
        .map(Place::toString)
        .filter(place -> !place.isEmpty())
        .findFirst();
  }

  private boolean isIn(Answer answer) {
    return has(answer.citation())
        || has(answer.note())
        || has(answer.place().toString())
        || (answer.value() instanceof AnswerValue.Text text && has(text.toString()));
  }

  private boolean isIn(Problem problem) {
    return has(problem.value()) || has(problem.expected()) || has(problem.place().toString());
  }

  private boolean has(String text) {
    return text.indexOf(character) >= 0;
  }

  @Override
  public String getMessage() {
    return String.format(Locale.ROOT, "U+%04X", character);
  }
}
