package org.lexgap.rulebase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.lexgap.core.assessment.Assessment;

/** Holds an assessment against what a case expects. */
public final class Expected {

  private Expected() {}

  /**
   * What the rules conclude.
   *
   * @param ruleCase the case
   * @param assessment the assessment of its answers
   * @param id the element or check that should come out so
   */
  public static void conclusions(RuleCase ruleCase, Assessment assessment, String id) {
    assertThat(assessment.check(id).isPresent() || assessment.finding(id).isPresent())
        .as(id)
        .isTrue();
    assertThat(CaseVerdict.conclusions(ruleCase, assessment, id)).as(ruleCase.file()).isEmpty();
  }

  /**
   * What a finding says beside its outcome.
   *
   * @param ruleCase the case
   * @param assessment the assessment of its answers
   * @param id the element or check that should come out so
   */
  public static void explanations(RuleCase ruleCase, Assessment assessment, String id) {
    assertThat(CaseVerdict.explanations(ruleCase, assessment, id)).as(ruleCase.file()).isEmpty();
  }
}
