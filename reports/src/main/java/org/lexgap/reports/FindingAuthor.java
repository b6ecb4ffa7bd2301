package org.lexgap.reports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Settler;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.ScopeLine;
import org.lexgap.reports.model.Why;

/** Tells a finding in the fixed order: mark, conclusion, criteria, condition, reason, effect. */
final class FindingAuthor {

  private final ReportContext context;
  private final Wording wording;
  private final Badges badges;
  private final Bindings bindings;
  private final EvidenceRows rows;
  private final ReasonWords reasons;
  private final Links links;
  private final BillAuthor bill;

  FindingAuthor(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.badges = new Badges(wording);
    this.bindings = new Bindings(context);
    this.rows = new EvidenceRows(context);
    this.reasons = new ReasonWords(context);
    this.links = new Links(context);
    this.bill = new BillAuthor(context);
  }

  FindingEntry entry(Finding finding) {
    var element = finding.element();
    List<Evidence> deciding = ReasonWords.deciding(finding.reason());
    return new FindingEntry(
        finding,
        Names.anchor(element.id()),
        badges.of(finding),
        element.title(),
        reasons.sentence(finding.reason(), element),
        reasons.summary(finding.reason(), element),
        new PackWords(context).severity(badges.of(element.severity()), element.id()),
        bindings.of(finding),
        settled(finding),
        could(finding),
        element.requires(),
        rows.of(finding.evidence()),
        wording.say("caption.evidence", Map.of("id", element.id())),
        why(finding, deciding),
        finding.settledBy().stream().map(this::question).distinct().toList(),
        links.touches(finding),
        bindings.obligation(finding),
        bindings.lines(finding),
        new Provisions(context).of(finding),
        new Provisions(context).additions(finding),
        wording.say("provision.note", Map.of("jurisdiction", context.jurisdiction())),
        rows.contest(deciding.isEmpty() ? finding.evidence() : deciding, isShort(finding)),
        new Flags(context).of(finding.flags()),
        bill.beside(element.id()));
  }

  /** Whether the provision of another law could cure it. */
  private static boolean isShort(Finding finding) {
    return finding.outcome().isGap() || finding.outcome() == Outcome.PARTIAL;
  }

  private String settled(Finding finding) {
    int open = finding.settledBy().size();
    if (finding.outcome() == Outcome.UNKNOWN && open > 0) {
      return wording.say("could.unknown", Map.of("n", open));
    }
    if (finding.outcome() == Outcome.REVIEW) {
      return wording.say("could.review");
    }
    if (finding.isSettled() && finding.outcome() != Outcome.UNKNOWN) {
      return wording.say("could.settled");
    }
    return open == 0
        ? wording.say("could.notSettledBare")
        : wording.say("could.notSettled", Map.of("n", open));
  }

  private @Nullable String could(Finding finding) {
    if (finding.isSettled()) {
      return null;
    }
    String others = wording.either(finding.couldBecome().stream().map(badges::inline).toList());
    Outcome outcome = finding.outcome();
    if (Badges.isOpenAnyway(outcome)) {
      return wording.say("could.open", Map.of("otherOutcomes", others));
    }
    if (outcome == Outcome.MET) {
      return wording.say(
          "could.metSoFar", Map.of("questions", openQuestions(finding), "otherOutcomes", others));
    }
    if (Badges.couldOnlyImproveToMet(finding)) {
      return wording.say("could.metLater", Map.of("code", outcome.name()));
    }
    return wording.say(
        "could.other", Map.of("outcome", badges.word(outcome), "otherOutcomes", others));
  }

  private String openQuestions(Finding finding) {
    List<String> quoted =
        finding.settledBy().stream()
            .map(
                settler ->
                    wording.say(
                        "quoted", Map.of("text", context.names().question(settler.field()))))
            .distinct()
            .toList();
    return wording.list(quoted, 3);
  }

  /** An open question with the law whose answer is blank. */
  String question(Settler settler) {
    String question = context.names().question(settler.field());
    return settler.scope() == null
        ? wording.say("settle.byAnyLaw", Map.of("question", question))
        : wording.say(
            "settle.question",
            Map.of("question", question, "law", context.names().shortLaw(settler.scope())));
  }

  private Why why(Finding finding, List<Evidence> spokenOf) {
    List<Evidence> answered = answered(finding.evidence());
    List<Evidence> deciding = answered(spokenOf);
    boolean all = deciding.containsAll(answered);
    return new Why(
        wording.say("why." + finding.outcome().key()),
        lead(finding, deciding.size(), answered.size(), all),
        all ? List.of() : deciding.stream().map(this::point).distinct().toList(),
        finding.rule(),
        scopes(finding),
        finding.benchmarks().stream().map(new BenchmarkWords(context)::sentence).toList());
  }

  private static List<Evidence> answered(List<Evidence> evidence) {
    return evidence.stream().filter(one -> one.answer().isPresent()).toList();
  }

  private @Nullable String lead(Finding finding, int deciding, int answered, boolean all) {
    if (deciding == 0) {
      return finding.rule() == null ? wording.say("why.noRule") : null;
    }
    return all
        ? wording.say("why.allAnswers", Map.of("n", deciding))
        : wording.say("why.someAnswers", Map.of("n", deciding, "total", answered));
  }

  private String point(Evidence evidence) {
    Map<String, String> words =
        Map.of(
            "question", context.names().question(evidence.field()),
            "answer", UserText.inSentence(context.answers().of(evidence), 200),
            "provision", context.provision(evidence).orElse(""));
    return wording.say(
        words.get("provision").isEmpty() ? "answer.point" : "answer.pointCited", words);
  }

  private List<ScopeLine> scopes(Finding finding) {
    if (finding.scopes().size() < 2) {
      return List.of();
    }
    return finding.scopes().stream()
        .map(
            result ->
                new ScopeLine(
                    result, context.names().law(result.scope()), badges.of(result.outcome())))
        .toList();
  }
}
