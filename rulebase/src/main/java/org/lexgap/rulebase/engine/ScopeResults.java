package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.logic.Answers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.Truth;

/** The results of one element for each law or offence, and what blanks still allow. */
final class ScopeResults {

  private static final Answers NOTHING = field -> null;

  private final ElementTree tree;
  private final Decision decision;
  private final List<ScopeResult> results;

  ScopeResults(ElementTree tree, Decision decision) {
    this.tree = tree;
    this.decision = decision;
    this.results = decision.askedOf(tree.id()).stream().map(this::result).toList();
  }

  List<ScopeResult> all() {
    return results;
  }

  private ScopeResult result(Scope scope) {
    Outcome outcome = decision.verdict(tree.id(), scope);
    Set<Outcome> could = possible(scope);
    could.remove(outcome);
    could.remove(Outcome.UNKNOWN);
    return new ScopeResult(scope, outcome, could, rule(scope));
  }

  private @Nullable String rule(Scope scope) {
    return decision.proposal(tree.id(), scope).map(tree::ruleName).orElse(null);
  }

  /**
   * What is to be judged may turn out as it was answered, or as anything if nothing is reliable.
   */
  private Set<Outcome> possible(Scope scope) {
    Set<Outcome> possible = possible(decision.views().of(scope));
    Outcome outcome = decision.verdict(tree.id(), scope);
    if (outcome == Outcome.REVIEW) {
      decision
          .proposal(tree.id(), scope)
          .ifPresentOrElse(possible::add, () -> possible.addAll(tree.reachable()));
    }
    return possible;
  }

  private Set<Outcome> possible(Answers answers) {
    return Possibilities.ofScope(tree, answers, decision.views().vocabulary());
  }

  /** What the outcome of the element could become; never its present one nor UNKNOWN. */
  Set<Outcome> couldBecome() {
    Outcome outcome = decision.outcome(tree.id());
    if (outcome == Outcome.NOT_APPLICABLE && !isApplicabilityOpen()) {
      return EnumSet.noneOf(Outcome.class);
    }
    Set<Outcome> could = EnumSet.noneOf(Outcome.class);
    could.addAll(Possibilities.combined(possibleByScope()));
    if (isApplicabilityOpen()) {
      could.add(Outcome.NOT_APPLICABLE);
      could.add(decision.combined(tree.id()));
    }
    could.remove(outcome);
    could.remove(Outcome.UNKNOWN);
    return could;
  }

  private List<Set<Outcome>> possibleByScope() {
    return results.isEmpty()
        ? List.of(possible(NOTHING))
        : results.stream().map(result -> possible(result.scope())).toList();
  }

  /** A blank fact about the State decides whether the element applies. */
  private boolean isApplicabilityOpen() {
    return Evaluation.withBlanksOpen(decision.views().united()).truth(tree.appliesIf())
        == Truth.OPEN;
  }

  /** The blanks that could change the outcome; none if it is settled. */
  List<Settler> settledBy() {
    if (couldBecome().isEmpty()) {
      return List.of();
    }
    Set<Settler> settlers = new LinkedHashSet<>();
    if (isApplicabilityOpen()) {
      blanks(tree.appliesIf()).forEach(f -> settlers.add(new Settler(f, Scope.JURISDICTION)));
    }
    if (results.isEmpty()) {
      Possibilities.openFields(tree, NOTHING)
          .forEach(field -> settlers.add(new Settler(field, null)));
    }
    for (ScopeResult result : results) {
      Possibilities.openFields(tree, decision.views().of(result.scope()))
          .forEach(field -> settlers.add(settler(field, result)));
    }
    return new ArrayList<>(settlers);
  }

  private List<String> blanks(Expr appliesIf) {
    View united = decision.views().united();
    return Fields.of(appliesIf).stream().filter(field -> united.value(field) == null).toList();
  }

  /** A blank of all laws together may be answered in any of them. */
  private static Settler settler(String field, ScopeResult result) {
    boolean context = field.startsWith("ctx.");
    if (context) {
      return new Settler(field, Scope.JURISDICTION);
    }
    return new Settler(field, result.scope().isJurisdiction() ? null : result.scope());
  }
}
