package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.catalogue.StandardCatalogue;

/** A rulebase of fewer rules than there are rules about verdicts decides like a large one. */
class FewRulesTest {

  private static final Catalogue STANDARD = StandardCatalogue.read();
  private static final Scope ACT = Scope.ofLaw("ACT");
  private static final AnswerValue YES = new AnswerValue.Symbol("yes");

  @Test
  void rules_that_share_their_first_condition_do_not_keep_each_other_from_firing() {
    StatuteSummary summary =
        StatuteSummary.of(
            List.of(
                Answer.of(ACT, "som.protection.assistance", YES),
                Answer.of(ACT, "som.protection.assistance_unconditional", YES)));
    Rulebase alone = RulebaseLoader.builtAtLoad(only("SOM-PROT-ASSIST"));
    assertThat(alone.assess(summary).finding("SOM-PROT-ASSIST").orElseThrow().outcome())
        .isEqualTo(Outcome.MET);
  }

  private static Catalogue only(String id) {
    return new Catalogue(
        STANDARD.version(),
        STANDARD.hash(),
        STANDARD.vocabulary(),
        STANDARD.sets(),
        STANDARD.instruments(),
        List.of(STANDARD.element(id).orElseThrow()),
        List.of(),
        STANDARD.benchmarks());
  }
}
