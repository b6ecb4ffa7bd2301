package org.lexgap.cli;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.Explanation;
import org.lexgap.reports.JsonOut;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.Why;
import org.lexgap.rulebase.reference.Clause;
import org.lexgap.rulebase.reference.ElementReference;
import org.lexgap.rulebase.reference.OutcomeLogic;

/** What came of one key element in a summary, and why. */
final class FindingPage implements Explained {

  private final ElementReference reference;
  private final Explanation explanation;
  private final FindingEntry entry;
  private final BiFunction<Outcome, Scope, List<Clause>> against;

  /**
   * A page.
   *
   * @param against what stands against an outcome in a law or offence
   */
  FindingPage(
      ElementReference reference,
      Explanation explanation,
      BiFunction<Outcome, Scope, List<Clause>> against) {
    this.reference = reference;
    this.explanation = explanation;
    this.against = against;
    this.entry = Objects.requireNonNull(explanation.finding());
  }

  @Override
  public void write(JsonOut json) {
    explanation.write(json);
    json.array("against", against(), failing -> write(json, failing));
    json.object("reference", () -> new ReferenceJson(json).write(reference));
  }

  /** What keeps a law or offence from an outcome. */
  private record Failing(Outcome outcome, Scope scope, List<Clause> statements) {}

  private List<Failing> against() {
    return reference.logic().stream()
        .filter(this::isBetter)
        .map(logic -> (Outcome) logic.outcome())
        .flatMap(o -> entry.finding().scopes().stream().map(r -> failing(o, r.scope())))
        .toList();
  }

  private Failing failing(Outcome outcome, Scope scope) {
    return new Failing(outcome, scope, against.apply(outcome, scope));
  }

  private static void write(JsonOut json, Failing failing) {
    json.text("outcome", failing.outcome().name());
    json.text("law", failing.scope().toString());
    json.texts("statements", failing.statements().stream().map(Clause::inline).toList());
  }

  @Override
  public void print(Page page) {
    CommandWords words = page.words();
    page.title(reference.element().id(), entry.title());
    page.line(words.say("explain.of", explanation.jurisdiction(), explanation.input()));
    page.headingSaying(entry.badge().text());
    page.paragraph(entry.conclusion());
    new MarkLines(page).print(entry.severity(), entry.binding(), entry.settled(), entry.flags());
    new EvidenceLines(page).print(entry.recorded());
    why(page, entry.why());
    better(page);
    settle(page);
    new ChangeLines(page).print(explanation.changes(), lacking());
    provision(page);
    page.headingSaying(explanation.words().text("label.contest"));
    page.paragraph(entry.contest());
    page.closing(words.say("explain.aid"));
  }

  private void why(Page page, Why why) {
    page.headingSaying(why.label());
    if (why.lead() != null) {
      page.paragraph(why.lead());
    }
    why.points().forEach(page::point);
    if (!why.scopes().isEmpty()) {
      page.paragraph(explanation.words().text("why.byLaw"));
      why.scopes()
          .forEach(
              scope ->
                  page.point(
                      1, page.words().say("explain.byLaw", scope.law(), scope.badge().text())));
    }
    why.benchmarks().forEach(page::paragraph);
    if (why.rule() != null) {
      page.paragraph(page.words().say("explain.rule", why.rule()));
    }
  }

  /** The conditions of the outcomes that are better than the present one. */
  private void better(Page page) {
    ReferenceParts parts = new ReferenceParts(page);
    List<OutcomeLogic> better = reference.logic().stream().filter(this::isBetter).toList();
    if (!better.isEmpty()) {
      page.heading("explain.better");
      for (OutcomeLogic logic : better) {
        parts.logic(logic);
        entry.finding().scopes().forEach(result -> against(parts, logic, result.scope()));
      }
    }
  }

  private void against(ReferenceParts parts, OutcomeLogic logic, Scope scope) {
    parts.against(scope, against.apply((Outcome) logic.outcome(), scope));
  }

  private boolean isBetter(OutcomeLogic logic) {
    Outcome now = entry.finding().outcome();
    return switch (now) {
      case MET, NOT_APPLICABLE -> false;
      case PARTIAL -> logic.outcome() == Outcome.MET;
      default -> logic.outcome() == Outcome.MET || logic.outcome() == Outcome.PARTIAL;
    };
  }

  /** The outcome that no single answer reaches, if it has not been reached anyway. */
  private List<Outcome> lacking() {
    boolean reached =
        entry.finding().outcome() == Outcome.MET
            || entry.finding().outcome() == Outcome.NOT_APPLICABLE
            || explanation.changes().stream()
                .anyMatch(row -> row.changes().get(0).outcome() == Outcome.MET);
    return reached ? List.of() : List.of(Outcome.MET);
  }

  /** The wording of the own tradition, with what is to be added and where it was filled in from. */
  private void provision(Page page) {
    if (entry.provisions().isEmpty()) {
      return;
    }
    ModelProvision provision = entry.provisions().get(0);
    page.heading("explain.suggestion", provision.tradition());
    if (entry.additions() != null) {
      page.paragraph(entry.additions());
    }
    page.paragraph(provision.draft().text());
    if (provision.taken() != null) {
      page.paragraph(provision.taken());
    }
    page.paragraph(page.words().say("explain.ownWords"));
  }

  private void settle(Page page) {
    if (!entry.settledBy().isEmpty()) {
      page.headingSaying(explanation.words().text("label.settle"));
      if (entry.could() != null) {
        page.paragraph(entry.could());
      }
      entry.settledBy().forEach(page::point);
    }
  }
}
