package org.lexgap.reports.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.AssessmentWords;
import org.lexgap.reports.earlier.EarlierFinding;
import org.lexgap.reports.earlier.EarlierReport;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.progress.ProgressReport.RulebaseRow;
import org.lexgap.reports.progress.ProgressReport.RulebaseSection;

/** Tells what another rulebase makes of the same answers, apart from any change of law. */
final class RulebaseAuthor {

  private final ProgressRequest request;
  private final AssessmentWords words;

  RulebaseAuthor(ProgressRequest request, AssessmentWords words) {
    this.request = request;
    this.words = words;
  }

  RulebaseSection section(Heading heading) {
    EarlierReport earlier = request.earlier();
    Assessment again = request.repeated();
    if (earlier == null || again == null) {
      return new RulebaseSection(
          heading,
          words.say("progress.rules.none", Map.of("version", version(request.progress().after()))),
          List.of());
    }
    List<RulebaseRow> rows = rows(earlier, again);
    return new RulebaseSection(heading, intro(earlier, again, rows.size()), rows);
  }

  private String intro(EarlierReport earlier, Assessment again, int n) {
    boolean same = earlier.receipt().rulebaseHash().equals(again.catalogue().hash());
    return words.say(
        same ? "progress.rules.same" : "progress.rules.intro",
        Map.of(
            "report", AssessmentWords.brief(earlier.name(), 60),
            "old", AssessmentWords.brief(earlier.receipt().rulebaseVersion(), 30),
            "new", version(again),
            "n", n));
  }

  private static String version(Assessment assessment) {
    return assessment.catalogue().version();
  }

  private List<RulebaseRow> rows(EarlierReport earlier, Assessment again) {
    Map<String, Found> now = new LinkedHashMap<>();
    again
        .findings()
        .forEach(
            finding ->
                now.put(
                    finding.element().id(),
                    new Found(finding.element().title(), finding.outcome().name())));
    again
        .checks()
        .forEach(
            result ->
                now.put(
                    result.check().id(), new Found(result.check().title(), result.status().key())));
    List<RulebaseRow> rows = new ArrayList<>();
    now.forEach((id, found) -> row(id, earlier.finding(id), found, again).ifPresent(rows::add));
    Map<String, EarlierFinding> gone = new LinkedHashMap<>(earlier.elements());
    gone.putAll(earlier.checks());
    gone.keySet().removeAll(now.keySet());
    gone.forEach((id, then) -> row(id, Optional.of(then), null, again).ifPresent(rows::add));
    return rows;
  }

  private record Found(String title, String outcome) {}

  private Optional<RulebaseRow> row(
      String id, Optional<EarlierFinding> then, @Nullable Found now, Assessment again) {
    String reported = then.map(EarlierFinding::outcome).orElse("");
    String found = now == null ? "" : now.outcome();
    if (reported.equals(found)) {
      return Optional.empty();
    }
    EarlierReport earlier = request.earlier();
    return Optional.of(
        new RulebaseRow(
            id,
            now == null
                ? AssessmentWords.brief(then.map(EarlierFinding::title).orElse(""), 200)
                : now.title(),
            word(reported),
            word(found),
            words.say(
                "progress.rules.row",
                Map.of(
                    "old", AssessmentWords.brief(earlier.receipt().rulebaseVersion(), 30),
                    "new", version(again),
                    "kind", reported.isEmpty() ? "added" : found.isEmpty() ? "gone" : "other"))));
  }

  /** The word of a code; a code that is not known any more stands as it is. */
  private String word(String code) {
    if (code.isEmpty()) {
      return words.say("progress.rules.absent");
    }
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().equals(code)) {
        return words.badge(outcome).word();
      }
    }
    for (CheckResult.Status status : CheckResult.Status.values()) {
      if (status.key().equals(code)) {
        return words.say("status." + code);
      }
    }
    return AssessmentWords.brief(code, 40);
  }
}
