package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.InputFile;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.progress.ProgressReport;
import org.lexgap.reports.progress.ProgressRequest;
import org.lexgap.reports.progress.ProgressRequest.Kind;

/**
 * Progress reports that every writer is tested with, made by hand: three answers of the typical
 * report differ, and each of them decides one element.
 */
final class ExampleProgress {

  private static final Scope ATA = Scope.ofLaw("ATA");
  private static final Scope ASA = Scope.ofLaw("ASA");

  /** For each answer the element that it decides, with the outcome that it then has. */
  private static final Map<String, Map<String, Outcome>> DECIDES =
      Map.of(
          "tip.organise=yes", Map.of("TIP-ORGANISE", Outcome.MET),
          "tip.child.means_required=blank", Map.of("TIP-CHILD-NO-MEANS", Outcome.UNKNOWN),
          "tip.attempt=no", Map.of("TIP-ATTEMPT", Outcome.MISSING));

  private ExampleProgress() {}

  static ProgressReport typical() {
    return report(Kind.SUMMARIES, "s 5A");
  }

  static ProgressReport supposed() {
    return report(Kind.SUPPOSED, "");
  }

  /** A text of a user wherever one can stand. */
  static ProgressReport hostile(String text) {
    GapReport before = ExampleReports.hostile(text);
    return report(Kind.SUMMARIES, before, text, text);
  }

  static ProgressReport unchanged() {
    GapReport typical = ExampleReports.typical();
    Assessment assessment = typical.assessment();
    return ProgressReport.of(
        ProgressRequest.of(
            Kind.SUMMARIES,
            Progress.between(assessment, assessment, summary -> assessment),
            typical.imported(),
            typical.imported(),
            ExampleReports.TIME));
  }

  private static ProgressReport report(Kind kind, String citation) {
    return report(kind, ExampleReports.withUnreadInput(), citation, "velmora-2026-06.xlsx");
  }

  private static ProgressReport report(
      Kind kind, GapReport before, String citation, String fileName) {
    Assessment assessment = before.assessment();
    StatuteSummary after = after(assessment.summary(), citation);
    Progress progress =
        Progress.between(assessment, decide(assessment, after), s -> decide(assessment, s));
    return ProgressReport.of(
        ProgressRequest.of(
            kind,
            progress,
            before.imported(),
            new ImportResult(new InputFile(fileName, "5".repeat(64)), after, List.of()),
            ExampleReports.TIME));
  }

  private static StatuteSummary after(StatuteSummary before, String citation) {
    return before
        .filter(answer -> !answer.field().equals("tip.child.means_required"))
        .with(answer(ATA, "tip.organise", "yes", citation))
        .with(answer(ASA, "tip.attempt", "no", citation));
  }

  private static Answer answer(Scope scope, String field, String value, String citation) {
    return new Answer(
        scope,
        field,
        new AnswerValue.Symbol(value),
        citation,
        Confidence.VERIFIED,
        "",
        new Place.Cell("Answers", "C", 77));
  }

  /** What stands in for rules: it looks at these three answers only. */
  private static Assessment decide(Assessment before, StatuteSummary summary) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : before.findings()) {
      Outcome outcome = finding.outcome();
      for (var entry : DECIDES.entrySet()) {
        if (holds(summary, entry.getKey())
            && entry.getValue().containsKey(finding.element().id())) {
          outcome = entry.getValue().get(finding.element().id());
        }
      }
      findings.add(outcome == finding.outcome() ? finding : with(finding, outcome));
    }
    return new Assessment(
        summary,
        before.options(),
        before.catalogue(),
        findings,
        before.checks(),
        before.capacityNeeds(),
        before.readings());
  }

  private static boolean holds(StatuteSummary summary, String condition) {
    String[] parts = condition.split("=");
    List<String> values =
        summary.answers().stream()
            .filter(answer -> answer.field().equals(parts[0]))
            .map(answer -> answer.value().toString())
            .toList();
    return parts[1].equals("blank") ? values.isEmpty() : values.contains(parts[1]);
  }

  private static Finding with(Finding finding, Outcome outcome) {
    return new Finding(
        finding.element(),
        outcome,
        Set.of(),
        finding.scopes(),
        finding.evidence(),
        finding.rule(),
        finding.reason(),
        List.of(),
        List.of(),
        finding.flags(),
        finding.bindingness(),
        finding.benchmarks(),
        List.of());
  }
}
