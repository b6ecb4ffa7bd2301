package org.lexgap.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;

/**
 * A finding or the result of a check as a test case.
 *
 * @param id the id of the element or check
 * @param title its title
 * @param status what it is for a build server
 * @param type the outcome, or the status of a check
 * @param message the sentence that says why
 * @param lines what stands below that sentence
 */
record JunitCase(
    String id, String title, Status status, String type, String message, List<String> lines) {

  /** What a test case is for a build server. */
  enum Status {
    PASSED,
    FAILED,
    SKIPPED
  }

  static JunitCase of(FindingEntry entry) {
    Finding finding = entry.finding();
    List<String> lines = new ArrayList<>();
    lines.add(entry.badge().text() + " · " + entry.severity().word() + " · " + entry.settled());
    lines.addAll(evidence(entry.recorded()));
    lines.addAll(entry.settledBy());
    entry.flags().stream().map(FlagLine::text).forEach(lines::add);
    lines.add(entry.contest());
    return new JunitCase(
        finding.element().id(),
        entry.title(),
        finding.isAccepted() ? Status.SKIPPED : status(finding),
        finding.outcome().name(),
        accepted(entry.flags()).orElse(entry.conclusion()),
        lines);
  }

  static JunitCase of(CheckEntry entry) {
    CheckResult result = entry.result();
    List<String> lines = new ArrayList<>();
    lines.add(entry.badge().text() + " · " + entry.severity().word() + " · " + entry.settled());
    lines.addAll(evidence(entry.answers()));
    lines.addAll(entry.openQuestions());
    entry.flags().stream().map(FlagLine::text).forEach(lines::add);
    lines.add(entry.contest());
    return new JunitCase(
        result.check().id(),
        entry.title(),
        result.isAccepted() ? Status.SKIPPED : status(result),
        result.status().key(),
        accepted(entry.flags()).orElse(entry.conclusion()),
        lines);
  }

  /** What somebody accepted, for a time, does not fail a build; who and why stands in its place. */
  private static Optional<String> accepted(List<FlagLine> flags) {
    return flags.stream()
        .filter(line -> line.flag() instanceof Flag.Accepted)
        .map(FlagLine::text)
        .findFirst();
  }

  private static Status status(Finding finding) {
    return switch (finding.outcome()) {
      case MET -> Status.PASSED;
      case PARTIAL, MISSING, CONFLICT -> Status.FAILED;
      case UNKNOWN, REVIEW, NOT_APPLICABLE -> Status.SKIPPED;
    };
  }

  private static Status status(CheckResult result) {
    return switch (result.status()) {
      case NOT_RAISED -> Status.PASSED;
      case RAISED -> Status.FAILED;
      case UNKNOWN -> Status.SKIPPED;
    };
  }

  private static List<String> evidence(Collection<EvidenceRow> rows) {
    return rows.stream()
        .map(row -> List.of(row.question(), row.answer(), row.lawAndProvision(), row.place()))
        .map(parts -> String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList()))
        .toList();
  }
}
