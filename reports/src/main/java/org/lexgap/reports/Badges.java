package org.lexgap.reports;

import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.FindingKind;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.SeverityMark;

/** The marks of outcomes, checks and severities. */
final class Badges {

  private final Wording wording;

  Badges(Wording wording) {
    this.wording = wording;
  }

  String word(Outcome outcome) {
    return wording.say("outcome." + outcome.key() + ".word");
  }

  String inline(Outcome outcome) {
    return wording.say("outcome." + outcome.key() + ".inline");
  }

  /** The plain mark of an outcome. */
  Badge of(Outcome outcome) {
    return new Badge(outcome, word(outcome), word(outcome));
  }

  /** The mark of a finding, which says whether open questions could change it. */
  Badge of(Finding finding) {
    return new Badge(finding.outcome(), word(finding.outcome()), text(finding));
  }

  private String text(Finding finding) {
    Outcome outcome = finding.outcome();
    if (finding.isSettled() || isOpenAnyway(outcome)) {
      return word(outcome);
    }
    if (outcome == Outcome.MET) {
      return wording.say("badge.metSoFar");
    }
    String key = couldOnlyImproveToMet(finding) ? "badge.metLater" : "badge.other";
    return wording.say(key, Map.of("outcome", word(outcome)));
  }

  static boolean isOpenAnyway(Outcome outcome) {
    return outcome == Outcome.UNKNOWN || outcome == Outcome.REVIEW;
  }

  /** Whether every outcome that blanks still allow is better, and met is one of them. */
  static boolean couldOnlyImproveToMet(Finding finding) {
    Set<Outcome> could = finding.couldBecome();
    return could.contains(Outcome.MET)
        && finding.outcome().compareTo(Outcome.CONFLICT) <= 0
        && could.stream().allMatch(other -> other.compareTo(finding.outcome()) < 0);
  }

  Badge of(CheckResult result) {
    return switch (result.status()) {
      case RAISED -> raised(result.check().kind());
      case UNKNOWN -> withText(Outcome.UNKNOWN, "badge.checkUnknown");
      case NOT_RAISED -> of(Outcome.NOT_APPLICABLE);
    };
  }

  private Badge raised(FindingKind kind) {
    return switch (kind) {
      case CONFLICT -> withText(Outcome.CONFLICT, "badge.conflict");
      case GAP -> withText(Outcome.MISSING, "badge.gap");
      case WARNING -> withText(Outcome.REVIEW, "badge.warning");
    };
  }

  private Badge withText(Outcome colour, String key) {
    String text = wording.say(key);
    return new Badge(colour, text, text);
  }

  SeverityMark of(Severity severity) {
    return new SeverityMark(severity, wording.say("severity." + severity.key()), "");
  }
}
