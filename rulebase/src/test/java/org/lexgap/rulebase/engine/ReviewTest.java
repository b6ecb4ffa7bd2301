package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** When a person must judge: complete answers without a rule, and sheets that disagree. */
class ReviewTest {

  /** Red is met, green is missing, and for blue the catalogue has no rule. */
  private static final Rulebase RULEBASE =
      RulebaseLoader.builtAtLoad(
          SmallCatalogue.of(
              List.of(SmallCatalogue.element("E", "word.a = red", "word.a = green")), List.of()));

  private static final Answer RED = answer("A", new AnswerValue.Symbol("red"));
  private static final Answer GREEN = answer("A", new AnswerValue.Symbol("green"));
  private static final Answer NO_RULE = answer("B", new AnswerValue.Symbol("blue"));
  private static final Answer DISPUTED =
      answer(
          "B",
          new AnswerValue.Disputed(
              List.of(new AnswerValue.Symbol("red"), new AnswerValue.Symbol("green"))));

  private static Answer answer(String law, AnswerValue value) {
    return Answer.of(Scope.ofLaw(law), "word.a", value);
  }

  private static Finding finding(Answer... answers) {
    return RULEBASE.assess(StatuteSummary.of(Arrays.asList(answers))).findings().get(0);
  }

  @Test
  void complete_answers_without_a_true_branch_are_to_be_judged() {
    Finding finding = finding(NO_RULE);
    assertThat(finding.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(finding.reason().key()).isEqualTo("review.noRule");
  }

  @Test
  void sheets_that_disagree_are_to_be_judged() {
    Finding finding = finding(DISPUTED);
    assertThat(finding.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(finding.reason().key()).isEqualTo("review.disputed");
    assertThat(finding.couldBecome()).containsExactly(Outcome.MET, Outcome.MISSING);
  }

  @Test
  void a_disagreement_that_cannot_change_the_outcome_stays_visible_beside_it() {
    Finding finding = finding(RED, DISPUTED);
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.scopes().stream().map(ScopeResult::outcome))
        .containsExactly(Outcome.MET, Outcome.REVIEW);
  }

  @Test
  void a_disagreement_that_could_change_the_outcome_is_to_be_judged() {
    assertThat(finding(GREEN, DISPUTED).outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(finding(GREEN, NO_RULE).outcome()).isEqualTo(Outcome.REVIEW);
  }
}
