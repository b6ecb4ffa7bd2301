package org.lexgap.reports.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.Wording;

/** Says what the marks mean. */
final class LegendAuthor {

  private final Wording wording;

  LegendAuthor(Wording wording) {
    this.wording = wording;
  }

  Legend legend(boolean withChecks) {
    List<Sign> outcomes = Arrays.stream(Outcome.values()).map(this::outcome).toList();
    return new Legend(
        outcomes,
        withChecks ? checks() : List.of(),
        List.of(
            wording.say("matrix.legend.open"),
            wording.say("matrix.legend.wider"),
            wording.say("matrix.legend.pending")),
        wording.list(outcomes.stream().map(this::inWords).toList()));
  }

  private String inWords(Sign sign) {
    return wording.say("matrix.signInWords", Map.of("letter", sign.letter(), "word", sign.word()));
  }

  private Sign outcome(Outcome outcome) {
    String key = "outcome." + outcome.key();
    return new Sign(
        outcome,
        wording.say(key + ".letter"),
        wording.say(key + ".word"),
        wording.say(key + ".meaning"));
  }

  /** A raised check has the sign of what it reports, in the colour of the gap report. */
  private List<Sign> checks() {
    return List.of(
        check(Outcome.CONFLICT, "conflict", "badge.conflict"),
        check(Outcome.MISSING, "gap", "badge.gap"),
        check(Outcome.REVIEW, "warning", "badge.warning"),
        check(Outcome.UNKNOWN, "unknown", "badge.checkUnknown"),
        check(Outcome.NOT_APPLICABLE, "not-raised", "status.not-raised"));
  }

  private Sign check(Outcome colour, String sign, String word) {
    return new Sign(
        colour,
        wording.say("matrix.sign." + sign),
        wording.say(word),
        wording.say("matrix.meaning." + sign));
  }
}
