package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** Numbers that no treaty fixes can be replaced; the rules stay as they are. */
class OwnBenchmarksTest {

  private static final Rulebase STANDARD = Rulebases.standard();
  private static final Scope ACT = Scope.ofLaw("ACT");
  private static final StatuteSummary FOUR_YEARS =
      StatuteSummary.of(
          List.of(
              Answer.of(ACT, "tip.penalty.base.max_years", new AnswerValue.Amount(4)),
              Answer.of(ACT, "tip.penalty.fine_only", new AnswerValue.Symbol("no"))));

  @Test
  void a_stricter_floor_turns_a_sufficient_penalty_into_a_partial_one() {
    Rulebase stricter = STANDARD.withBenchmarks(Map.of("sanction-floor", 5.0));
    assertThat(penalty(STANDARD).outcome()).isEqualTo(Outcome.MET);
    assertThat(penalty(stricter).outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(penalty(STANDARD).outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void the_finding_names_the_number_that_decided_and_the_one_it_replaced() {
    Rulebase stricter = STANDARD.withBenchmarks(Map.of("sanction-floor", 5.0));
    assertThat(penalty(stricter).benchmarks())
        .filteredOn(Benchmark::isOwn)
        .singleElement()
        .satisfies(
            floor -> {
              assertThat(floor.id()).isEqualTo("sanction-floor");
              assertThat(floor.value()).isEqualTo(5);
              assertThat(floor.standard()).isEqualTo(4);
            });
  }

  @Test
  void what_blanks_still_allow_follows_the_own_number() {
    StatuteSummary penaltyAlone =
        FOUR_YEARS.filter(answer -> answer.field().equals("tip.penalty.base.max_years"));
    Rulebase stricter = STANDARD.withBenchmarks(Map.of("sanction-floor", 5.0));
    assertThat(finding(stricter, penaltyAlone).couldBecome()).doesNotContain(Outcome.MET);
  }

  @Test
  void a_check_takes_the_own_number_as_well() {
    StatuteSummary fourYearLimit =
        StatuteSummary.of(
            List.of(Answer.of(ACT, "xc.limitation.years", new AnswerValue.Amount(4))));
    Rulebase milder = STANDARD.withBenchmarks(Map.of("limitation-short", 3.0));
    assertThat(limitation(STANDARD, fourYearLimit).status()).isEqualTo(Status.RAISED);
    assertThat(limitation(milder, fourYearLimit).status()).isEqualTo(Status.UNKNOWN);
    assertThat(limitation(milder, fourYearLimit).benchmarks())
        .extracting(Benchmark::id, Benchmark::value)
        .contains(tuple("limitation-short", 3.0));
  }

  private static CheckResult limitation(Rulebase rulebase, StatuteSummary summary) {
    return rulebase.assess(summary).check("CON-16").orElseThrow();
  }

  @Test
  void every_mistake_is_named_at_once_with_the_benchmarks_there_are() {
    assertThatThrownBy(
            () ->
                STANDARD.withBenchmarks(
                    Map.of("sanction-flor", 4.0, "coverage-half", 50.0, "petty-maximum", -1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no benchmark (sanction-flor).")
        .hasMessageContaining("The benchmark (coverage-half) cannot be (50.0). It is a share")
        .hasMessageContaining("The benchmark (petty-maximum) cannot be (-1.0).")
        .hasMessageContaining("sanction-floor");
  }

  private static Finding penalty(Rulebase rulebase) {
    return finding(rulebase, FOUR_YEARS);
  }

  private static Finding finding(Rulebase rulebase, StatuteSummary summary) {
    return rulebase.assess(summary).finding("TIP-PEN-SERIOUS").orElseThrow();
  }
}
