package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.AnswerFact;
import org.lexgap.rulebase.facts.Answers;
import org.lexgap.rulebase.facts.Applies;
import org.lexgap.rulebase.facts.Asked;
import org.lexgap.rulebase.facts.Choices;
import org.lexgap.rulebase.facts.Combined;
import org.lexgap.rulebase.facts.Conditional;
import org.lexgap.rulebase.facts.DoesNotApply;
import org.lexgap.rulebase.facts.Doubt;
import org.lexgap.rulebase.facts.Downgraded;
import org.lexgap.rulebase.facts.Figure;
import org.lexgap.rulebase.facts.Proposal;
import org.lexgap.rulebase.facts.Raised;
import org.lexgap.rulebase.facts.Reachable;
import org.lexgap.rulebase.facts.ReachesFurther;
import org.lexgap.rulebase.facts.Ruling;
import org.lexgap.rulebase.facts.Tried;
import org.lexgap.rulebase.facts.Verdict;
import org.lexgap.rulebase.facts.Word;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.logic.Truth;

/**
 * The straight Java twin of the rules: draws the conclusions of the decision stages by walking the
 * logic trees. It shows what the rule engine costs; what binds it leaves to the rules.
 */
final class StraightJava implements Engine {

  private static final String JURISDICTION = "CTX";

  private final Map<String, ElementTree> elements = new HashMap<>();
  private final Map<String, CheckTree> checks = new HashMap<>();
  private final Engine rules;

  StraightJava(Catalogue catalogue, Engine rules) {
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    catalogue.elements().forEach(element -> elements.put(element.id(), trees.parse(element)));
    catalogue.checks().forEach(check -> checks.put(check.id(), trees.parse(check)));
    this.rules = rules;
  }

  @Override
  public List<Object> run(Collection<?> facts, List<String> stages) {
    return stages.equals(Stages.DECISION) ? new Run(facts).conclusions() : rules.run(facts, stages);
  }

  /** One decision. */
  private final class Run {

    private final Collection<?> facts;
    private final List<Object> conclusions = new ArrayList<>();
    private final Map<String, AnswerValue> state = new HashMap<>();
    private final Map<String, List<AnswerValue>> anyLaw = new HashMap<>();
    private final Map<String, Boolean> disputed = new HashMap<>();
    private final Map<String, Set<Outcome>> reachable = new HashMap<>();
    private final Map<String, Map<String, Outcome>> verdicts = new LinkedHashMap<>();
    private final Map<String, Outcome> answered = new HashMap<>();

    Run(Collection<?> facts) {
      this.facts = facts;
    }

    List<Object> conclusions() {
      facts.forEach(this::note);
      for (Object fact : facts) {
        if (fact instanceof Asked asked) {
          decide(asked);
        } else if (fact instanceof Tried tried) {
          attempt(tried);
        }
      }
      verdicts.keySet().forEach(this::combine);
      for (Object fact : facts) {
        if (fact instanceof Conditional conditional) {
          rule(conditional);
        }
      }
      return conclusions;
    }

    private void note(Object fact) {
      if (fact instanceof AnswerFact answer) {
        if (answer.scope().equals(JURISDICTION)) {
          state.put(answer.field(), value(answer));
        } else {
          anyLaw.computeIfAbsent(answer.field(), field -> new ArrayList<>()).add(value(answer));
        }
      } else if (fact instanceof Doubt doubt) {
        disputed.merge(doubt.element() + " " + doubt.scope(), doubt.disputed(), Boolean::logicalOr);
      } else if (fact instanceof Reachable possible) {
        reachable
            .computeIfAbsent(possible.element(), id -> new HashSet<>())
            .add(possible.outcome());
      }
    }

    private AnswerValue value(AnswerFact fact) {
      if (fact instanceof Word word) {
        return new AnswerValue.Symbol(word.value());
      }
      return fact instanceof Figure figure
          ? new AnswerValue.Amount(figure.value())
          : new AnswerValue.Items(List.copyOf(((Choices) fact).items()));
    }

    private void decide(Asked asked) {
      ElementTree tree = elements.get(asked.id());
      Evaluation evaluation = Evaluation.of(asked.answers());
      Outcome proposed = null;
      for (Outcome outcome : ElementTree.ORDER) {
        if (evaluation.truth(tree.branch(outcome)) == Truth.TRUE) {
          conclusions.add(new Proposal(asked.id(), asked.scope(), outcome));
          proposed = outcome;
          break;
        }
      }
      if (tree.wider() != null && evaluation.truth(tree.wider()) == Truth.TRUE) {
        conclusions.add(new ReachesFurther(asked.id(), asked.scope()));
      }
      String key = asked.id() + " " + asked.scope();
      Outcome verdict;
      if (proposed == null) {
        boolean review = asked.complete() || disputed.getOrDefault(key, false);
        verdict = review ? Outcome.REVIEW : Outcome.UNKNOWN;
      } else {
        verdict = disputed.containsKey(key) ? Outcome.REVIEW : proposed;
        if (verdict == Outcome.REVIEW && !disputed.get(key)) {
          answered.put(key, proposed);
        }
      }
      conclusions.add(new Verdict(asked.id(), Verdict.RECORDED, asked.scope(), verdict));
      verdicts.computeIfAbsent(asked.id(), id -> new LinkedHashMap<>()).put(asked.scope(), verdict);
    }

    private void combine(String element) {
      Map<String, Outcome> results = verdicts.get(element);
      Outcome recorded = combined(results.values());
      conclusions.add(new Combined(element, Verdict.RECORDED, recorded));
      if (results.containsValue(Outcome.REVIEW) && changes(element, results, recorded)) {
        conclusions.add(new Ruling(element, Outcome.REVIEW));
      }
    }

    /** Whether a result that must be judged could change the outcome. */
    private boolean changes(String element, Map<String, Outcome> results, Outcome recorded) {
      Set<Outcome> supposed = new LinkedHashSet<>();
      boolean unreliable = false;
      for (var result : results.entrySet()) {
        if (result.getValue() == Outcome.REVIEW) {
          Outcome taken = answered.get(element + " " + result.getKey());
          unreliable |= taken == null;
        }
      }
      if (unreliable) {
        supposed.addAll(reachable.getOrDefault(element, Set.of()));
      } else {
        supposed.add(Outcome.REVIEW);
      }
      return supposed.stream().anyMatch(o -> combined(taken(element, results, o)) != recorded);
    }

    private List<Outcome> taken(String element, Map<String, Outcome> results, Outcome supposed) {
      List<Outcome> taken = new ArrayList<>();
      results.forEach(
          (scope, outcome) ->
              taken.add(
                  outcome == Outcome.REVIEW
                      ? answered.getOrDefault(element + " " + scope, supposed)
                      : outcome));
      return taken;
    }

    private static Outcome combined(Collection<Outcome> results) {
      boolean conflict = results.contains(Outcome.CONFLICT);
      if (results.contains(Outcome.MET)) {
        return conflict ? Outcome.PARTIAL : Outcome.MET;
      }
      if (results.contains(Outcome.PARTIAL)) {
        return Outcome.PARTIAL;
      }
      if (conflict) {
        return Outcome.CONFLICT;
      }
      return results.contains(Outcome.MISSING) ? Outcome.MISSING : Outcome.UNKNOWN;
    }

    private void rule(Conditional conditional) {
      Expr when = elements.get(conditional.element()).appliesIf();
      if (Evaluation.of(state::get).truth(when) == Truth.TRUE) {
        conclusions.add(new Applies(conditional.element()));
        return;
      }
      conclusions.removeIf(
          fact -> fact instanceof Ruling ruling && ruling.element().equals(conditional.element()));
      boolean fails = Evaluation.withBlanksOpen(state::get).truth(when) == Truth.FALSE;
      if (fails) {
        conclusions.add(new DoesNotApply(conditional.element()));
      }
      boolean applicable = !fails && !conditional.operational();
      conclusions.add(
          new Ruling(conditional.element(), applicable ? Outcome.UNKNOWN : Outcome.NOT_APPLICABLE));
    }

    private void attempt(Tried tried) {
      CheckTree tree = checks.get(tried.id());
      boolean raised =
          tree.check().scope() == ScopeLevel.OFFENCE
              ? Evaluation.of(tried.answers()).truth(tree.raiseWhen()) == Truth.TRUE
              : chosen(tree, List.copyOf(tree.fields()), new HashMap<>());
      if (raised) {
        conclusions.add(new Raised(tried.id(), tried.scope()));
      }
      if (tree.downgradeWhen() != null
          && Evaluation.of(state::get).truth(tree.downgradeWhen()) == Truth.TRUE) {
        conclusions.add(new Downgraded(tried.id()));
      }
    }

    private boolean chosen(CheckTree tree, List<String> open, Map<String, AnswerValue> choice) {
      if (open.isEmpty()) {
        Answers answers = field -> choice.getOrDefault(field, state.get(field));
        return Evaluation.of(answers).truth(tree.raiseWhen()) == Truth.TRUE;
      }
      List<String> rest = open.subList(1, open.size());
      List<AnswerValue> values = anyLaw.getOrDefault(open.get(0), List.of());
      if (values.isEmpty()) {
        return chosen(tree, rest, choice);
      }
      for (AnswerValue value : values) {
        choice.put(open.get(0), value);
        if (chosen(tree, rest, choice)) {
          return true;
        }
      }
      choice.remove(open.get(0));
      return false;
    }
  }
}
