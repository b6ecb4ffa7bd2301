package org.lexgap.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.earlier.Baseline;
import org.lexgap.reports.earlier.EarlierReport;

/** Which gaps make a command fail: all, or those that an earlier report does not have. */
final class NewGaps {

  private final @Nullable Baseline baseline;
  private final Terminal terminal;
  private final CommandWords words = new CommandWords();

  /**
   * The gaps that count.
   *
   * @param file an earlier report in JSON; null for all gaps
   */
  NewGaps(@Nullable Path file, Terminal terminal) {
    this.baseline = file == null ? null : new Baseline(new ReportFile(file).read());
    this.terminal = terminal;
  }

  /** Whether one of them makes the command fail. What is accepted never does. */
  boolean fail(FailOn failOn, Assessment assessment) {
    if (baseline == null) {
      return failOn.isReachedBy(assessment.findings(), assessment.checks());
    }
    List<Finding> gaps = baseline.newGaps(assessment);
    List<CheckResult> checks = baseline.newChecks(assessment);
    say(baseline, assessment, gaps, checks);
    return failOn.isReachedBy(gaps, checks);
  }

  /**
   * Makes sure that the earlier report is about the same jurisdiction.
   *
   * @throws StoppedException if it is about another one
   */
  void requireSameJurisdiction(StatuteSummary summary) {
    if (baseline != null && !baseline.isOf(summary)) {
      EarlierReport known = baseline.report();
      throw new StoppedException(
          ExitCode.USAGE,
          words.say(
              "baseline.other",
              known.name(),
              known.jurisdiction() == null ? "" : known.jurisdiction(),
              summary.jurisdiction().orElse("")));
    }
  }

  private void say(
      Baseline known, Assessment assessment, List<Finding> gaps, List<CheckResult> checks) {
    terminal.say("");
    terminal.say(
        terminal.strong(
            words.say("baseline.new", gaps.size() + checks.size(), known.report().name())));
    gaps.forEach(
        finding ->
            say(
                words.outcome(finding.outcome()),
                finding.element().id(),
                finding.element().title(),
                finding.isAccepted()));
    checks.forEach(
        result ->
            say(
                words.outcome(result.status()),
                result.check().id(),
                result.check().title(),
                result.isAccepted()));
    saySources(known, assessment);
  }

  private void say(String outcome, String id, String title, boolean isAccepted) {
    terminal.sayHanging(
        "  ", "    ", words.say("baseline.gap", outcome, id, title, isAccepted ? 1 : 0));
  }

  private void saySources(Baseline known, Assessment assessment) {
    String then = known.report().receipt().rulebaseVersion();
    if (!known.report().receipt().rulebaseHash().equals(assessment.catalogue().hash())) {
      terminal.sayWrapped(
          "", words.say("baseline.rulebase", then, assessment.catalogue().version()));
    }
    int more = known.notAsked(assessment).size();
    if (more > 0) {
      terminal.sayWrapped("", words.say("baseline.notAsked", more));
    }
  }
}
