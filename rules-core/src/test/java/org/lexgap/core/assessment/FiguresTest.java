package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.Outcome.CONFLICT;
import static org.lexgap.core.assessment.Outcome.MET;
import static org.lexgap.core.assessment.Outcome.MISSING;
import static org.lexgap.core.assessment.Outcome.NOT_APPLICABLE;
import static org.lexgap.core.assessment.Outcome.PARTIAL;
import static org.lexgap.core.assessment.Outcome.REVIEW;
import static org.lexgap.core.assessment.Outcome.UNKNOWN;
import static org.lexgap.core.assessment.SampleFindings.finding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Coverage is a range: from what is met for certain to what may still prove met. */
class FiguresTest {

  private static Figures of(Finding... findings) {
    return Figures.of(List.of(findings));
  }

  @Test
  void each_outcome_is_counted_and_those_that_do_not_occur_are_zero() {
    Figures figures =
        of(finding(MET), finding(MET), finding(MISSING), finding(CONFLICT), finding(PARTIAL));
    assertThat(figures.counts()).hasSize(Outcome.values().length);
    assertThat(figures.count(MET)).isEqualTo(2);
    assertThat(figures.count(MISSING)).isEqualTo(1);
    assertThat(figures.count(REVIEW)).isZero();
  }

  @Test
  void what_is_missing_or_in_conflict_is_a_gap_and_nothing_else_is() {
    assertThat(of(finding(MISSING), finding(MISSING), finding(CONFLICT), finding(PARTIAL)).gaps())
        .isEqualTo(3);
    assertThat(of(finding(UNKNOWN), finding(MET), finding(REVIEW)).gaps()).isZero();
  }

  @Test
  void what_does_not_apply_is_in_the_total_but_not_in_n() {
    Figures figures = of(finding(MET), finding(NOT_APPLICABLE), finding(NOT_APPLICABLE));
    assertThat(figures.applicable()).isEqualTo(1);
    assertThat(figures.total()).isEqualTo(3);
  }

  @Test
  void a_settled_met_counts_at_both_ends_of_the_range() {
    assertThat(of(finding(MET)).low()).isEqualTo(1);
    assertThat(of(finding(MET)).high()).isEqualTo(1);
  }

  @Test
  void a_met_that_a_blank_can_change_counts_at_the_high_end_only() {
    Figures figures = of(finding(MET, CONFLICT));
    assertThat(figures.low()).isZero();
    assertThat(figures.high()).isEqualTo(1);
  }

  @Test
  void whatever_could_become_met_counts_at_the_high_end() {
    assertThat(of(finding(MISSING, MET), finding(UNKNOWN, MISSING, MET)).high()).isEqualTo(2);
    assertThat(of(finding(MISSING, PARTIAL), finding(UNKNOWN, MISSING)).high()).isZero();
  }

  @Test
  void an_open_question_without_a_list_of_what_it_could_become_may_prove_met() {
    assertThat(of(finding(UNKNOWN), finding(REVIEW)).high()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTIAL", "MISSING", "CONFLICT", "NOT_APPLICABLE"})
  void any_other_settled_outcome_counts_at_neither_end(Outcome outcome) {
    assertThat(of(finding(outcome)).low()).isZero();
    assertThat(of(finding(outcome)).high()).isZero();
  }

  @Test
  void elements_that_may_prove_not_to_apply_are_counted() {
    assertThat(of(finding(UNKNOWN, NOT_APPLICABLE, MET), finding(MET)).mayNotApply()).isEqualTo(1);
  }
}
