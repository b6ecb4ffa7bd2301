package org.lexgap.rulebase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.catalogue.Keyed;

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
    if (assessment.check(id).isPresent()) {
      conclusions(ruleCase, assessment.check(id).orElseThrow());
    } else {
      conclusions(ruleCase, assessment.finding(id).orElseThrow());
    }
  }

  private static void conclusions(RuleCase ruleCase, CheckResult result) {
    assertThat(result.status().key()).as(ruleCase.file()).isEqualTo(ruleCase.expect());
    ruleCase
        .severity()
        .ifPresent(severity -> assertThat(result.severity().key()).isEqualTo(severity));
  }

  private static void conclusions(RuleCase ruleCase, Finding finding) {
    assertThat(finding.outcome().key()).as(ruleCase.file()).isEqualTo(ruleCase.expect());
    ruleCase
        .flags()
        .ifPresent(
            flags ->
                assertThat(finding.flags().stream().map(Flag::code).toList())
                    .as("flags")
                    .isEqualTo(flags));
    ruleCase
        .scopes()
        .forEach(
            (scope, outcome) ->
                assertThat(finding.scopes())
                    .as("result of " + scope)
                    .anySatisfy(
                        result -> {
                          assertThat(result.scope()).hasToString(scope);
                          assertThat(result.outcome().key()).isEqualTo(outcome);
                        }));
  }

  /**
   * What a finding says beside its outcome.
   *
   * @param ruleCase the case
   * @param assessment the assessment of its answers
   * @param id the element or check that should come out so
   */
  public static void explanations(RuleCase ruleCase, Assessment assessment, String id) {
    assessment.finding(id).ifPresent(finding -> explanations(ruleCase, finding));
  }

  private static void explanations(RuleCase ruleCase, Finding finding) {
    ruleCase
        .couldBecome()
        .ifPresent(
            could ->
                assertThat(keys(finding))
                    .as("could become")
                    .containsExactlyInAnyOrderElementsOf(could));
    ruleCase
        .missingItems()
        .ifPresent(
            items ->
                assertThat(finding.missingItems())
                    .as("missing items")
                    .containsExactlyElementsOf(items));
  }

  private static List<String> keys(Finding finding) {
    return new ArrayList<>(finding.couldBecome().stream().map(Keyed::key).toList());
  }
}
