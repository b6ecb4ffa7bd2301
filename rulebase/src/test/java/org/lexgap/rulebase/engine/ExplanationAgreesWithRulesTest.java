package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.logic.Truth;
import org.lexgap.rulebase.properties.RandomSummaries;

/** Outcomes come from the rules; what is read off the tree to explain them must say the same. */
class ExplanationAgreesWithRulesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final LogicTrees TREES =
      new LogicTrees(RULEBASE.vocabulary(), RULEBASE.catalogue().benchmarks());

  @Test
  void the_first_true_branch_of_the_tree_is_what_the_rules_concluded_for_each_law() {
    List<StatuteSummary> summaries =
        new RandomSummaries(RULEBASE.vocabulary(), 17).stream(60).toList();
    for (StatuteSummary summary : summaries) {
      Views views = new Views(summary, Set.of(), RULEBASE.vocabulary());
      for (Finding finding : RULEBASE.assess(summary).findings()) {
        ElementTree tree = TREES.parse(finding.element());
        for (ScopeResult result : finding.scopes()) {
          assertThat(result.outcome())
              .as("%s of %s", tree.id(), result.scope())
              .isEqualTo(firstTrue(tree, views.of(result.scope())));
        }
      }
    }
  }

  private static Outcome firstTrue(ElementTree tree, View view) {
    Evaluation evaluation = Evaluation.of(view);
    return tree.reachable().stream()
        .filter(outcome -> evaluation.truth(tree.branch(outcome)) == Truth.TRUE)
        .findFirst()
        .orElse(Outcome.UNKNOWN);
  }
}
