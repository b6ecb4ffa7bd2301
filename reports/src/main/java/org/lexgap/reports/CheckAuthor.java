package org.lexgap.reports;

import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.CheckEntry;

/** Tells the result of a check: the answers side by side, what they touch, a way to resolve it. */
final class CheckAuthor {

  private final ReportContext context;
  private final Wording wording;
  private final Badges badges;

  CheckAuthor(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.badges = new Badges(wording);
  }

  CheckEntry entry(CheckResult result) {
    var check = result.check();
    return new CheckEntry(
        result,
        Names.anchor(check.id()),
        badges.of(result),
        check.title(),
        conclusion(result),
        new PackWords(context).severity(badges.of(result.severity()), check.id()),
        new Bindings(context).of(result),
        settled(result),
        new EvidenceRows(context).standalone(result.evidence()),
        check.explanation(),
        check.guard(),
        new Links(context).elements(check),
        check.elements().isEmpty()
            ? ""
            : wording.say("touches.elements", Map.of("n", check.elements().size())),
        check.sources().stream().map(context.names()::source).toList(),
        check.resolution(),
        new EvidenceRows(context).contest(result.evidence(), false),
        openQuestions(result),
        new Flags(context).of(result.flags()),
        result.benchmarks().stream().map(new BenchmarkWords(context)::sentence).toList());
  }

  private String conclusion(CheckResult result) {
    List<String> laws =
        result.evidence().stream()
            .map(CheckAuthor::law)
            .flatMap(List::stream)
            .map(context.names()::shortLaw)
            .distinct()
            .toList();
    return new ReasonWords(context)
        .sentence(
            result.reason(),
            null,
            Map.of(
                "kind", result.check().kind().key(),
                "laws", wording.list(laws),
                "lawsCount", laws.size()));
  }

  private static List<Scope> law(Evidence evidence) {
    Scope scope = evidence.given() == null ? evidence.scope() : evidence.given().scope();
    return scope == null || scope.isJurisdiction() ? List.of() : List.of(scope.lawScope());
  }

  private String settled(CheckResult result) {
    int open = result.settledBy().size();
    return open == 0
        ? wording.say("could.settled")
        : wording.say("could.notSettled", Map.of("n", open));
  }

  private List<String> openQuestions(CheckResult result) {
    FindingAuthor author = new FindingAuthor(context);
    return result.settledBy().stream()
        .map((Settler settler) -> author.question(settler))
        .distinct()
        .toList();
  }
}
