package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.DraftProvision;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.logic.ElementTree;

/** Puts together what the rules concluded on an element and why. */
final class Findings {

  /** Where several laws decide together, the rule that combined them is named. */
  private static final String MIXED =
      "One law conflicts and another provides it, wholly or in part: partly met";

  private final Decision decision;
  private final Bindings.OfParties bindings;
  private final PendingLaws pending;
  private final Unanswered unanswered;
  private final Wordings wordings;
  private final String tradition;

  Findings(
      Decision decision,
      Bindings.OfParties bindings,
      PendingLaws pending,
      Unanswered unanswered,
      Wordings wordings) {
    this.decision = decision;
    this.bindings = bindings;
    this.pending = pending;
    this.unanswered = unanswered;
    this.wordings = wordings;
    this.tradition =
        Optional.ofNullable(decision.views().united().value("ctx.legal_tradition"))
            .map(Object::toString)
            .orElse("any");
  }

  Finding finding(ElementTree tree) {
    return Unanswered.is(tree, decision) ? unanswered(tree) : answered(tree);
  }

  private Finding unanswered(ElementTree tree) {
    Unanswered.Said said = unanswered.of(tree, () -> said(tree));
    return new Finding(
        tree.element(),
        Outcome.UNKNOWN,
        said.couldBecome(),
        List.of(),
        said.evidence(),
        null,
        said.reason(),
        List.of(),
        said.settledBy(),
        List.of(),
        bindings.ofElement(tree.id()),
        tree.benchmarks(),
        suggestions(tree, said.evidence()));
  }

  private Unanswered.Said said(ElementTree tree) {
    ScopeResults results = new ScopeResults(tree, decision);
    return new Unanswered.Said(
        results.couldBecome(),
        evidence(tree, results.all()),
        new Reasons(tree, decision, results.all()).reason(),
        results.settledBy());
  }

  private Finding answered(ElementTree tree) {
    ScopeResults results = new ScopeResults(tree, decision);
    Reasons reasons = new Reasons(tree, decision, results.all());
    List<Evidence> evidence = evidence(tree, results.all());
    return new Finding(
        tree.element(),
        decision.outcome(tree.id()),
        results.couldBecome(),
        results.all(),
        evidence,
        rule(reasons),
        reasons.reason(),
        missingItems(tree, reasons),
        results.settledBy(),
        flags(tree, evidence),
        bindings.ofElement(tree.id()),
        tree.benchmarks(),
        suggestions(tree, evidence));
  }

  private static @Nullable String rule(Reasons reasons) {
    return reasons.isMixed() ? MIXED : reasons.deciding().map(ScopeResult::rule).orElse(null);
  }

  private List<String> missingItems(ElementTree tree, Reasons reasons) {
    if (decision.outcome(tree.id()) == Outcome.NOT_APPLICABLE) {
      return List.of();
    }
    return reasons
        .deciding()
        .map(result -> MissingItems.of(tree, decision.views().of(result.scope())))
        .orElse(List.of());
  }

  private List<Evidence> evidence(ElementTree tree, List<ScopeResult> results) {
    List<Evidence> evidence = new ArrayList<>();
    View united = decision.views().united();
    if (decision.ruling(tree.id()).isPresent()) {
      tree.appliesIfFields().forEach(field -> evidence.addAll(united.evidence(field)));
    }
    if (results.isEmpty()) {
      tree.fields().forEach(field -> evidence.addAll(unasked(united, field)));
    }
    for (ScopeResult result : results) {
      View view = decision.views().of(result.scope());
      tree.fields().forEach(field -> evidence.addAll(of(view, field)));
    }
    return List.copyOf(new LinkedHashSet<>(evidence));
  }

  /** Nobody answered anything of the element: a fact about the State may still be known. */
  private static List<Evidence> unasked(View united, String field) {
    return field.startsWith("ctx.") ? of(united, field) : List.of(new Evidence(null, field, null));
  }

  /** Facts about the State belong to the jurisdiction, whichever law was asked. */
  private static List<Evidence> of(View view, String field) {
    if (!field.startsWith("ctx.")) {
      return view.evidence(field);
    }
    return view.evidence(field).stream()
        .map(e -> new Evidence(Scope.JURISDICTION, field, e.given()))
        .toList();
  }

  private List<Flag> flags(ElementTree tree, List<Evidence> evidence) {
    List<Flag> flags = new ArrayList<>();
    List<Scope> wider = decision.reachingFurther(tree.id());
    boolean applies = decision.outcome(tree.id()) != Outcome.NOT_APPLICABLE;
    if (applies && !wider.isEmpty() && tree.element().wider() != null) {
      flags.add(new Flag.Wider(tree.element().wider().text(), wider));
    }
    pending.flag(tree.id(), decision.outcome(tree.id())).ifPresent(flags::add);
    tentative(evidence).ifPresent(flags::add);
    return flags;
  }

  static Optional<Flag> tentative(List<Evidence> evidence) {
    List<Evidence> proposed = evidence.stream().filter(Findings::isProposed).toList();
    return proposed.isEmpty() ? Optional.empty() : Optional.of(new Flag.Tentative(proposed));
  }

  private static boolean isProposed(Evidence evidence) {
    return evidence.given() != null && evidence.given().confidence() == Confidence.PROPOSED;
  }

  /** The wording of the jurisdiction's own tradition first, then what suits any. */
  private List<DraftProvision> suggestions(ElementTree tree, List<Evidence> evidence) {
    Outcome outcome = decision.outcome(tree.id());
    if (outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE) {
      return List.of();
    }
    Drafts drafts = new Drafts(wordings, decision, evidence);
    return tree.element().suggestions().stream()
        .sorted(Comparator.comparingInt(s -> distance(s.tradition(), tradition)))
        .map(drafts::of)
        .toList();
  }

  private static int distance(String offered, String wanted) {
    if (offered.equals(wanted)) {
      return 0;
    }
    return offered.equals("any") ? 1 : 2;
  }
}
