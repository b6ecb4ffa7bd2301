package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.facts.Answers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Truth;

/** The results of one element for each law or offence, and what blanks still allow. */
final class ScopeResults {

  private static final Answers NOTHING = field -> null;

  private final ElementTree tree;
  private final Decision decision;
  private final Map<Scope, Set<Outcome>> possible = new LinkedHashMap<>();
  private final List<ScopeResult> results;
  private final boolean applicabilityOpen;
  private final Set<Outcome> couldBecome;

  ScopeResults(ElementTree tree, Decision decision) {
    this.tree = tree;
    this.decision = decision;
    decision.askedOf(tree.id()).forEach(scope -> possible.put(scope, possible(scope)));
    this.results = possible.keySet().stream().map(this::result).toList();
    this.applicabilityOpen = isApplicabilityOpen();
    this.couldBecome = allowed();
  }

  List<ScopeResult> all() {
    return results;
  }

  private ScopeResult result(Scope scope) {
    Outcome outcome = decision.verdict(tree.id(), scope);
    Set<Outcome> could = EnumSet.copyOf(possible.get(scope));
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
    Outcome outcome = decision.verdict(tree.id(), scope);
    Set<Outcome> possible =
        outcome != Outcome.REVIEW && decision.isComplete(tree.id(), scope)
            ? EnumSet.of(outcome)
            : allowedByBlanks(scope);
    if (outcome == Outcome.REVIEW) {
      decision
          .proposal(tree.id(), scope)
          .ifPresentOrElse(possible::add, () -> possible.addAll(tree.reachable()));
    }
    return possible;
  }

  private Set<Outcome> allowedByBlanks(Scope scope) {
    return Possibilities.ofScope(tree, decision.views().of(scope), decision.views().vocabulary());
  }

  /** What the outcome of the element could become; never its present one nor UNKNOWN. */
  Set<Outcome> couldBecome() {
    return couldBecome;
  }

  private Set<Outcome> allowed() {
    Outcome outcome = decision.outcome(tree.id());
    if (outcome == Outcome.NOT_APPLICABLE && !applicabilityOpen) {
      return EnumSet.noneOf(Outcome.class);
    }
    Set<Outcome> could = EnumSet.noneOf(Outcome.class);
    could.addAll(Possibilities.combined(possibleByScope()));
    if (applicabilityOpen) {
      could.add(Outcome.NOT_APPLICABLE);
      could.add(decision.combined(tree.id()));
    }
    could.remove(outcome);
    could.remove(Outcome.UNKNOWN);
    return could;
  }

  /** Where nobody was asked anything, answers can lead to whatever the logic does not exclude. */
  private List<Set<Outcome>> possibleByScope() {
    return possible.isEmpty()
        ? List.of(Set.copyOf(tree.reachable()))
        : List.copyOf(possible.values());
  }

  /** A blank fact about the State decides whether the element applies. */
  private boolean isApplicabilityOpen() {
    return !tree.appliesIfFields().isEmpty()
        && Evaluation.withBlanksOpen(decision.views().united()).truth(tree.appliesIf())
            == Truth.OPEN;
  }

  /** The blanks that could change the outcome; none if it is settled. */
  List<Settler> settledBy() {
    if (couldBecome.isEmpty()) {
      return List.of();
    }
    Set<Settler> settlers = new LinkedHashSet<>();
    if (applicabilityOpen) {
      blankConditions().forEach(f -> settlers.add(new Settler(f, Scope.JURISDICTION)));
    }
    if (results.isEmpty()) {
      Possibilities.openFields(tree, NOTHING)
          .forEach(field -> settlers.add(new Settler(field, null)));
    }
    for (ScopeResult result : results) {
      if (!decision.isComplete(tree.id(), result.scope())) {
        Possibilities.openFields(tree, decision.views().of(result.scope()))
            .forEach(field -> settlers.add(settler(field, result)));
      }
    }
    return new ArrayList<>(settlers);
  }

  private List<String> blankConditions() {
    View united = decision.views().united();
    return tree.appliesIfFields().stream().filter(field -> united.value(field) == null).toList();
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
