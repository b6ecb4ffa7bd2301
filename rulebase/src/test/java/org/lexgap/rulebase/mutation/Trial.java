package org.lexgap.rulebase.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.rulebase.cases.Expected;
import org.lexgap.rulebase.cases.RuleCase;
import org.lexgap.rulebase.engine.RulebaseLoader;

/** Asks the mutants of one element or check its cases. */
final class Trial {

  private final Mutated mutated;
  private final List<Mutant> mutants;
  private final List<RuleCase> cases;
  private final Set<Mutant> failedByRules = new HashSet<>();
  private final Set<Mutant> failedByExplanation = new HashSet<>();
  private final Set<Mutant> same = new LinkedHashSet<>();

  Trial(Mutated mutated, List<RuleCase> cases) {
    this.mutated = mutated;
    this.mutants = mutated.mutants();
    this.cases = cases;
  }

  void run() {
    Rulebase rulebase = RulebaseLoader.builtAtLoad(mutated.catalogue(mutants));
    for (RuleCase ruleCase : cases) {
      Assessment assessment =
          rulebase.assess(
              ruleCase.given(), AssessmentOptions.DEFAULT.withStrict(ruleCase.strict()));
      Expected.conclusions(ruleCase, assessment, mutated.id());
      Expected.explanations(ruleCase, assessment, mutated.id());
      mutants.forEach(mutant -> ask(mutant, ruleCase, assessment));
    }
    mutants.stream()
        .filter(this::isToBeCompared)
        .filter(mutated::isSameInMeaning)
        .forEach(same::add);
    assertThat(same)
        .as("equal in meaning, yet some case tells them apart")
        .doesNotContainAnyElementsOf(failedByRules);
  }

  /**
   * All that no case notices; some of the others too, to see that the comparison can be trusted.
   */
  private boolean isToBeCompared(Mutant mutant) {
    return !failedByRules.contains(mutant) || mutants.indexOf(mutant) % 10 == 0;
  }

  private void ask(Mutant mutant, RuleCase ruleCase, Assessment assessment) {
    if (!failedByRules.contains(mutant)
        && fails(() -> Expected.conclusions(ruleCase, assessment, mutant.id()))) {
      failedByRules.add(mutant);
    }
    if (!failedByExplanation.contains(mutant)
        && fails(() -> Expected.explanations(ruleCase, assessment, mutant.id()))) {
      failedByExplanation.add(mutant);
    }
  }

  private static boolean fails(Runnable expectation) {
    try {
      expectation.run();
      return false;
    } catch (AssertionError expected) {
      return true;
    }
  }

  /** What became of each mutant. */
  List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Mutant mutant : mutants) {
      verdicts.add(new Verdict(mutant, fate(mutant)));
    }
    return verdicts;
  }

  private Fate fate(Mutant mutant) {
    if (failedByRules.contains(mutant)) {
      return Fate.FAILED_BY_RULES;
    }
    if (same.contains(mutant)) {
      return Fate.SAME_IN_MEANING;
    }
    return failedByExplanation.contains(mutant) ? Fate.FAILED_BY_EXPLANATION : Fate.UNNOTICED;
  }

  /**
   * What became of a mutant.
   *
   * @param mutant the mutant
   * @param fate what became of it
   */
  record Verdict(Mutant mutant, Fate fate) {}

  /** What can become of a mutant. */
  enum Fate {
    /** The rules concluded what a case does not expect. */
    FAILED_BY_RULES,
    /** Only what is said beside the outcome was not what a case expects. */
    FAILED_BY_EXPLANATION,
    /** No answers can tell it from the original. */
    SAME_IN_MEANING,
    /** No case noticed it. */
    UNNOTICED
  }
}
