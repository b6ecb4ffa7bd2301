package org.lexgap.rulebase.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.engine.RulebaseLoader;

/** The rules that the build compiled and the rules built at load come from the same trees. */
class TwoWaysToRulesTest {

  private static final int SUMMARIES = 1000;

  @Test
  void compiled_rules_and_rules_built_at_load_decide_alike() {
    Rulebase compiled = Rulebases.standard();
    Rulebase built = RulebaseLoader.builtAtLoad(compiled.catalogue());
    long outcomes = 0;
    List<StatuteSummary> summaries =
        new RandomSummaries(compiled.vocabulary(), 20020211).stream(SUMMARIES).toList();
    for (StatuteSummary summary : summaries) {
      Assessment one = compiled.assess(summary);
      Assessment other = built.assess(summary);
      assertThat(other.findings()).isEqualTo(one.findings());
      assertThat(other.checks()).isEqualTo(one.checks());
      outcomes += one.findings().size() + one.checks().size();
    }
    System.out.printf(
        "Compiled and built at load: %d random summaries, %d outcomes, all the same.%n",
        SUMMARIES, outcomes);
  }
}
