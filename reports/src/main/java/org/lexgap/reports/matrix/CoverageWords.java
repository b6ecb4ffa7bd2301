package org.lexgap.reports.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.Wording;

/** Ranges in the words of the gap report. */
final class CoverageWords {

  private final Wording wording;

  CoverageWords(Wording wording) {
    this.wording = wording;
  }

  Coverage of(Collection<Finding> findings) {
    return of(Figures.of(findings));
  }

  Coverage of(Figures figures) {
    boolean closed = figures.low() == figures.high();
    Map<String, ?> words =
        Map.of(
            "low", figures.low(),
            "high", figures.high(),
            "n", figures.applicable(),
            "state", closed ? "closed" : "open");
    return new Coverage(
        figures,
        wording.say(closed ? "range.closed" : "range.open", words),
        wording.say("range.of", words),
        wording.say("range.aria", words),
        counts(figures));
  }

  private String counts(Figures figures) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> figures.count(outcome) > 0)
        .map(
            outcome ->
                wording.say(
                    "matrix.count", Map.of("n", figures.count(outcome), "letter", letter(outcome))))
        .collect(Collectors.joining(" "));
  }

  private String letter(Outcome outcome) {
    return wording.say("outcome." + outcome.key() + ".letter");
  }

  /** The range with its n, such as "9–22 of 31". */
  String inWords(Coverage coverage) {
    return wording.say("matrix.range", Map.of("range", coverage.range(), "of", coverage.of()));
  }
}
