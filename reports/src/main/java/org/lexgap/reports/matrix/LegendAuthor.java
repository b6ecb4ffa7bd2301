package org.lexgap.reports.matrix;

import java.util.Arrays;
import java.util.List;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.Wording;

/** Says what the marks mean. */
final class LegendAuthor {

  private final Wording wording;

  LegendAuthor(Wording wording) {
    this.wording = wording;
  }

  Legend legend(boolean withChecks) {
    return new Legend(
        Arrays.stream(Outcome.values()).map(this::outcome).toList(),
        withChecks
            ? Arrays.stream(CheckResult.Status.values()).map(this::status).toList()
            : List.of(),
        List.of(
            wording.say("matrix.legend.open"),
            wording.say("matrix.legend.wider"),
            wording.say("matrix.legend.pending")));
  }

  private Sign outcome(Outcome outcome) {
    String key = "outcome." + outcome.key();
    return new Sign(
        outcome,
        wording.say(key + ".letter"),
        wording.say(key + ".word"),
        wording.say(key + ".meaning"));
  }

  private Sign status(CheckResult.Status status) {
    return new Sign(
        colour(status),
        wording.say("matrix.sign." + status.key()),
        wording.say("status." + status.key()),
        wording.say("matrix.meaning." + status.key()));
  }

  private static Outcome colour(CheckResult.Status status) {
    return switch (status) {
      case RAISED -> Outcome.CONFLICT;
      case UNKNOWN -> Outcome.UNKNOWN;
      case NOT_RAISED -> Outcome.NOT_APPLICABLE;
    };
  }
}
