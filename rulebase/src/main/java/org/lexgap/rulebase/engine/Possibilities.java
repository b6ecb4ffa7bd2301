package org.lexgap.rulebase.engine;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.rulebase.facts.Answers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Suppositions;
import org.lexgap.rulebase.logic.Truth;

/**
 * What blank answers still allow. It reads the same tree from which the rules are written; it may
 * announce too much, never too little.
 */
final class Possibilities {

  private Possibilities() {}

  /** The results that a law or offence can still come to, its present one included. */
  static Set<Outcome> ofScope(ElementTree tree, Answers answers, Vocabulary vocabulary) {
    Set<Outcome> possible = walk(tree, Evaluation.withBlanksOpen(answers));
    if (possible.size() == 1) {
      return possible;
    }
    Set<Outcome> tried = EnumSet.noneOf(Outcome.class);
    Suppositions.of(vocabulary, tree.fields(), answers)
        .forEach(
            evaluation -> {
              tried.addAll(walk(tree, evaluation));
              return !tried.containsAll(possible);
            });
    return tried;
  }

  private static Set<Outcome> walk(ElementTree tree, Evaluation evaluation) {
    Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
    for (Outcome outcome : ElementTree.ORDER) {
      Truth truth = evaluation.truth(tree.branch(outcome));
      if (truth.canHold()) {
        possible.add(outcome);
      }
      if (!truth.canFail()) {
        return possible;
      }
    }
    possible.add(Outcome.UNKNOWN);
    return possible;
  }

  /** Whether some branch is true as the answers stand. */
  static boolean isDecided(ElementTree tree, Answers answers) {
    return !walk(tree, Evaluation.of(answers)).contains(Outcome.UNKNOWN);
  }

  /** The blank fields that can change the result of a law or offence, in catalogue order. */
  static Set<String> openFields(ElementTree tree, Answers answers) {
    Evaluation evaluation = Evaluation.withBlanksOpen(answers);
    Set<String> fields = new LinkedHashSet<>();
    for (Outcome outcome : ElementTree.ORDER) {
      Expr branch = tree.branch(outcome);
      fields.addAll(evaluation.blanksOf(branch));
      if (!evaluation.truth(branch).canFail()) {
        break;
      }
    }
    return fields;
  }

  /** The outcomes that results of several laws can come to together. */
  static Set<Outcome> combined(List<Set<Outcome>> scopes) {
    if (scopes.size() == 1) {
      return scopes.get(0);
    }
    Set<Mix> mixes = Set.of(new Mix(false, Outcome.UNKNOWN));
    for (Set<Outcome> possible : scopes) {
      Set<Mix> next = new HashSet<>();
      mixes.forEach(mix -> possible.forEach(outcome -> next.add(mix.with(outcome))));
      mixes = next;
    }
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    mixes.forEach(mix -> outcomes.add(mix.outcome()));
    return outcomes;
  }

  /** What counts of several results: whether one conflicts, and the best of the others. */
  private record Mix(boolean conflict, Outcome best) {

    private static final List<Outcome> BEST_FIRST =
        List.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.UNKNOWN);

    Mix with(Outcome outcome) {
      if (outcome == Outcome.CONFLICT) {
        return new Mix(true, best);
      }
      boolean better = BEST_FIRST.indexOf(outcome) < BEST_FIRST.indexOf(best);
      return better ? new Mix(conflict, outcome) : this;
    }

    Outcome outcome() {
      if (!conflict) {
        return best;
      }
      return best == Outcome.MET || best == Outcome.PARTIAL ? Outcome.PARTIAL : Outcome.CONFLICT;
    }
  }
}
