package org.lexgap.rulebase.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.rulebase.facts.Answers;

class FewestAnswersTest {

  private static Optional<Map<String, AnswerValue>> toMet(String element, Answers answers) {
    return FewestAnswers.of(Trees.of(element), Trees.VOCABULARY, answers, EnumSet.of(Outcome.MET));
  }

  @Test
  void what_is_met_needs_no_other_answer() {
    assertThat(toMet("TIP-ORGANISE", Trees.answers("tip.organise", new Symbol("yes"))))
        .contains(Map.of());
  }

  @Test
  void one_answer_is_found_before_two() {
    assertThat(toMet("TIP-DEF-CHILD", Trees.answers("tip.child.age_threshold", new Amount(16))))
        .contains(Map.of("tip.child.age_threshold", new Amount(18)));
  }

  @Test
  void two_answers_are_found_where_one_does_not_do() {
    assertThat(
            toMet("TIP-DEF-COERCION", Trees.answers("tip.def.coercion", new Symbol("no")))
                .orElseThrow())
        .containsOnlyKeys("tip.def.coercion", "tip.def.coercion.forms")
        .containsEntry("tip.def.coercion", new Symbol("yes"))
        .hasEntrySatisfying(
            "tip.def.coercion.forms", value -> assertThat(((Items) value).values()).hasSize(4));
  }

  @Test
  void answers_that_reach_further_are_named_only_where_there_are_no_others() {
    assertThat(
            toMet(
                    "TIP-MEANS",
                    Trees.answers(
                        "tip.means", new Items(List.of("fraud")),
                        "tip.means.required_for_adults", new Symbol("yes")))
                .orElseThrow())
        .containsOnlyKeys("tip.means");
  }

  @Test
  void facts_about_the_state_are_never_different() {
    assertThat(
            toMet(
                "TIP-PEN-COMMENSURATE",
                Trees.answers(
                    "tip.penalty.fine_in_lieu", new Symbol("no"),
                    "tip.penalty.base.max_years", new Amount(12))))
        .isEmpty();
  }

  @Test
  void the_first_true_branch_is_the_outcome() {
    assertThat(
            FewestAnswers.outcome(
                Trees.of("TIP-ORGANISE"), Trees.answers("tip.organise", new Symbol("no"))))
        .isEqualTo(Outcome.MISSING);
    assertThat(FewestAnswers.outcome(Trees.of("TIP-ORGANISE"), Trees.answers()))
        .isEqualTo(Outcome.UNKNOWN);
  }
}
