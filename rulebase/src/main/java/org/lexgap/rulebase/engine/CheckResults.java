package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.Truth;

/** Puts together what the rules concluded on a check and why. */
final class CheckResults {

  private final Decision decision;
  private final Bindings.OfParties bindings;
  private final PendingLaws pending;

  CheckResults(Decision decision, Bindings.OfParties bindings, PendingLaws pending) {
    this.decision = decision;
    this.bindings = bindings;
    this.pending = pending;
  }

  CheckResult result(CheckTree tree) {
    List<View> views = views(tree, decision);
    Status status = status(tree, decision, views);
    List<View> raising =
        views.stream()
            .filter(view -> Evaluation.of(view).truth(tree.raiseWhen()) == Truth.TRUE)
            .toList();
    List<Evidence> evidence =
        status == Status.RAISED ? raisingEvidence(tree, raising) : evidence(tree, views);
    return new CheckResult(
        tree.check(),
        status,
        severity(tree),
        status == Status.RAISED ? raisedIn(tree, evidence) : List.of(),
        evidence,
        reason(tree, status, evidence),
        status == Status.UNKNOWN ? settledBy(tree, views) : List.of(),
        flags(tree, status, evidence),
        bindings.ofCheck(tree.id()),
        tree.benchmarks());
  }

  /** The answers over which a check is tried: one view for each law or offence, or each choice. */
  private static List<View> views(CheckTree tree, Decision decision) {
    if (tree.check().scope() == ScopeLevel.JURISDICTION) {
      return ChoiceView.all(tree, decision.views());
    }
    return decision.askedOf(tree.id()).stream().map(decision.views()::of).toList();
  }

  private static Status status(CheckTree tree, Decision decision, List<View> views) {
    if (!decision.raisedIn(tree.id()).isEmpty()) {
      return Status.RAISED;
    }
    boolean open =
        views.stream()
            .anyMatch(v -> Evaluation.withBlanksOpen(v).truth(tree.raiseWhen()).canHold());
    return open || views.isEmpty() ? Status.UNKNOWN : Status.NOT_RAISED;
  }

  private Severity severity(CheckTree tree) {
    return tree.check().downgrade() != null && decision.isDowngraded(tree.id())
        ? tree.check().downgrade().to()
        : tree.check().severity();
  }

  /** Side by side: the answers that satisfy the condition, not all that were asked. */
  private static List<Evidence> raisingEvidence(CheckTree tree, List<View> raising) {
    Set<Evidence> evidence = new LinkedHashSet<>();
    for (View view : raising) {
      for (Expr leaf : Evaluation.of(view).leaves(tree.raiseWhen(), Truth.TRUE)) {
        Fields.of(leaf).forEach(field -> evidence.addAll(view.evidence(field)));
      }
    }
    return List.copyOf(evidence);
  }

  private static List<Evidence> evidence(CheckTree tree, List<View> views) {
    Set<Evidence> evidence = new LinkedHashSet<>();
    if (views.isEmpty()) {
      tree.fields().forEach(field -> evidence.add(new Evidence(null, field, null)));
    }
    for (View view : views) {
      tree.fields().forEach(field -> evidence.addAll(view.evidence(field)));
    }
    return List.copyOf(evidence);
  }

  private List<Scope> raisedIn(CheckTree tree, List<Evidence> evidence) {
    if (tree.check().scope() == ScopeLevel.OFFENCE) {
      return decision.raisedIn(tree.id());
    }
    return evidence.stream()
        .flatMap(e -> e.answer().stream())
        .map(answer -> answer.scope())
        .filter(scope -> !scope.isJurisdiction())
        .distinct()
        .toList();
  }

  private static Reason reason(CheckTree tree, Status status, List<Evidence> evidence) {
    List<Evidence> given = evidence.stream().filter(e -> e.given() != null).toList();
    return switch (status) {
      case RAISED -> reason("check.raised", "answers", new ReasonArgument.Answers(given));
      case NOT_RAISED -> reason("check.notRaised", "answers", new ReasonArgument.Answers(given));
      case UNKNOWN ->
          reason("check.unknown", "fields", new ReasonArgument.Fields(List.copyOf(tree.fields())));
    };
  }

  private static Reason reason(String key, String name, ReasonArgument argument) {
    return new Reason(key, Map.of(name, argument));
  }

  private static List<Settler> settledBy(CheckTree tree, List<View> views) {
    Set<Settler> settlers = new LinkedHashSet<>();
    if (views.isEmpty()) {
      tree.fields().forEach(field -> settlers.add(settler(field, null)));
    }
    for (View view : views) {
      Evaluation.withBlanksOpen(view)
          .blanksOf(tree.raiseWhen())
          .forEach(field -> settlers.add(settler(field, view.scope())));
    }
    return new ArrayList<>(settlers);
  }

  private static Settler settler(String field, @Nullable Scope scope) {
    if (field.startsWith("ctx.")) {
      return new Settler(field, Scope.JURISDICTION);
    }
    return new Settler(field, scope == null || scope.isJurisdiction() ? null : scope);
  }

  /** Raised reads as conflict and not raised as met, as far as a flag must name an outcome. */
  private List<Flag> flags(CheckTree tree, Status status, List<Evidence> evidence) {
    List<Flag> flags = new ArrayList<>();
    pending
        .without(tree.id())
        .map(d -> status(tree, d, views(tree, d)))
        .flatMap(other -> pending.flag(asOutcome(status), asOutcome(other)))
        .ifPresent(flags::add);
    Optional<Flag> tentative = Findings.tentative(evidence);
    tentative.ifPresent(flags::add);
    return flags;
  }

  private static Outcome asOutcome(Status status) {
    return switch (status) {
      case RAISED -> Outcome.CONFLICT;
      case NOT_RAISED -> Outcome.MET;
      case UNKNOWN -> Outcome.UNKNOWN;
    };
  }
}
