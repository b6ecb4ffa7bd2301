package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Flag.UnitOutcome;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** A federal State with two units: their laws never close each other's gaps. */
class FederalUnitsTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  private static Answer answer(String law, String field, String value) {
    return Answer.of(Scope.ofLaw(law), field, new AnswerValue.Symbol(value));
  }

  private static List<Answer> unitLaw(String law, String territory, String attempt) {
    return List.of(
        answer(law, "law.level", "unit"),
        Answer.of(Scope.ofLaw(law), "law.territory", new AnswerValue.Text(territory)),
        answer(law, "tip.attempt", attempt));
  }

  private static Assessment federal(Answer... national) {
    List<Answer> answers = new ArrayList<>(List.of(national));
    answers.addAll(unitLaw("NC", "North", "yes"));
    answers.addAll(unitLaw("SC", "South", "no"));
    return RULEBASE.assess(StatuteSummary.of(answers));
  }

  private static Finding attempt(Assessment assessment) {
    return assessment.finding("TIP-ATTEMPT").orElseThrow();
  }

  @Test
  void the_worst_unit_is_the_outcome_and_each_is_shown() {
    Finding finding = attempt(federal());
    assertThat(finding.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(finding.flags())
        .contains(
            new Flag.Units(
                List.of(
                    new UnitOutcome("North", Outcome.MET),
                    new UnitOutcome("South", Outcome.MISSING))));
    assertThat(finding.scopes()).noneMatch(result -> result.scope().law().equals("NC"));
  }

  @Test
  void a_national_law_counts_for_every_unit() {
    Finding finding = attempt(federal(answer("FED", "tip.attempt", "yes")));
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_State_without_unit_laws_is_assessed_as_one() {
    Assessment assessment =
        RULEBASE.assess(
            StatuteSummary.of(
                List.of(answer("A", "tip.attempt", "yes"), answer("B", "tip.attempt", "no"))));
    assertThat(attempt(assessment).outcome()).isEqualTo(Outcome.MET);
    assertThat(attempt(assessment).flags()).noneMatch(Flag.Units.class::isInstance);
  }
}
