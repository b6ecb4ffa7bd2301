package org.lexgap.cli;

import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.earlier.EarlierReport;
import org.lexgap.reports.earlier.Verification;
import org.lexgap.reports.earlier.Verification.Difference;
import org.lexgap.reports.earlier.Verification.FindingDifference;

/** Says on the terminal whether a report came out the same. */
final class VerificationLines {

  private final EarlierReport recorded;
  private final Verification verification;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();

  VerificationLines(EarlierReport recorded, Verification verification, Terminal terminal) {
    this.recorded = recorded;
    this.verification = verification;
    this.terminal = terminal;
  }

  void print() {
    if (verification.isSame()) {
      terminal.sayWrapped(
          "",
          words.say(
              "verify.same",
              recorded.name(),
              recorded.elements().size(),
              recorded.checks().size(),
              recorded.receipt().rulebaseVersion()));
      return;
    }
    terminal.sayWrapped("", words.say("verify.differs", recorded.name()));
    print("verify.receipt", verification.receipt());
    print("verify.figures", verification.figures());
    if (!verification.findings().isEmpty()) {
      terminal.say("");
      terminal.say(terminal.strong(words.say("verify.findings", verification.findings().size())));
      verification.findings().forEach(this::finding);
    }
    if (!verification.sections().isEmpty()) {
      terminal.say("");
      terminal.sayWrapped(
          "", words.say("verify.sections", String.join(", ", verification.sections())));
    }
  }

  private void print(String heading, List<Difference> differences) {
    if (!differences.isEmpty()) {
      terminal.say("");
      terminal.say(terminal.strong(words.say(heading)));
      differences.forEach(
          one ->
              terminal.sayHanging(
                  "  ",
                  "      ",
                  words.say(
                      "verify.value", one.key(), orNothing(one.recorded()), orNothing(one.now()))));
    }
  }

  private String orNothing(String value) {
    return value.isEmpty() ? words.say("verify.nothing") : value;
  }

  private void finding(FindingDifference one) {
    String key = one.recorded().equals(one.now()) ? "verify.findingParts" : "verify.findingOutcome";
    terminal.sayHanging(
        "  ",
        "      ",
        words.say(
            key,
            one.id(),
            orNothing(word(one.recorded())),
            orNothing(word(one.now())),
            String.join(", ", one.parts())));
  }

  /** The word of a code; a code that is not known stands as it is. */
  private String word(String code) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().equals(code)) {
        return words.outcome(outcome);
      }
    }
    return words.named("status", code);
  }
}
