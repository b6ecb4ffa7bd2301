package org.lexgap.reports.earlier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.StatuteSummary;

/**
 * The gaps that were known when an earlier report was written. What is worse than it was then
 * counts as new: a gap that was none, one in conflict that was missing, one that weighs more.
 */
public final class Baseline {

  private final EarlierReport report;

  /**
   * The gaps of a report.
   *
   * @param report an earlier report
   */
  public Baseline(EarlierReport report) {
    this.report = report;
  }

  /**
   * Whether the report is about the same jurisdiction.
   *
   * @param summary new answers
   * @return true if both bear the same name, or none
   */
  public boolean isOf(StatuteSummary summary) {
    return summary.jurisdiction().equals(Optional.ofNullable(report.jurisdiction()));
  }

  /**
   * The gaps among new findings that the report does not have.
   *
   * @param assessment new findings on the same jurisdiction
   * @return elements missing or in conflict, in catalogue order
   */
  public List<Finding> newGaps(Assessment assessment) {
    return assessment.findings().stream()
        .filter(finding -> finding.outcome().isGap())
        .filter(
            finding ->
                isNew(
                    finding.element().id(), finding.outcome().name(), finding.element().severity()))
        .toList();
  }

  /**
   * The raised checks among new results that the report does not have.
   *
   * @param assessment new findings on the same jurisdiction
   * @return raised checks, in catalogue order
   */
  public List<CheckResult> newChecks(Assessment assessment) {
    return assessment.checks().stream()
        .filter(CheckResult::isRaised)
        .filter(result -> isNew(result.check().id(), result.status().key(), result.severity()))
        .toList();
  }

  private boolean isNew(String id, String outcome, Severity severity) {
    return report
        .finding(id)
        .filter(EarlierFinding::isGap)
        .filter(
            known ->
                !(known.outcome().equals(Outcome.MISSING.name())
                    && outcome.equals(Outcome.CONFLICT.name())))
        .filter(known -> weight(known.severity()).compareTo(severity) <= 0)
        .isEmpty();
  }

  /** A severity that is not known any more weighed least. */
  private static Severity weight(String key) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.key().equals(key))
        .findFirst()
        .orElse(Severity.WARNING);
  }

  /**
   * Elements and checks of new findings that the report was not asked about.
   *
   * @param assessment new findings
   * @return their ids, in catalogue order
   */
  public List<String> notAsked(Assessment assessment) {
    return Stream.concat(
            assessment.findings().stream().map(finding -> finding.element().id()),
            assessment.checks().stream().map(result -> result.check().id()))
        .filter(id -> report.finding(id).isEmpty())
        .toList();
  }

  /**
   * The report itself.
   *
   * @return the report
   */
  public EarlierReport report() {
    return report;
  }
}
