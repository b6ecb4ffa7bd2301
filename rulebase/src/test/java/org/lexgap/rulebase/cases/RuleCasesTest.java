package org.lexgap.rulebase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.rulebase.Rulebases;

/** The one runner of all rule cases: it finds them by their folder and needs no Java per rule. */
class RuleCasesTest {

  static final Path FOLDER = Path.of("src/test/resources/lexgap/cases");

  private static final Rulebase RULEBASE = Rulebases.standard();

  @TestFactory
  Stream<DynamicTest> every_case_comes_out_as_its_file_says() {
    return new CaseFiles(RULEBASE.vocabulary())
        .below(FOLDER).stream()
            .map(ruleCase -> DynamicTest.dynamicTest(ruleCase.toString(), () -> verify(ruleCase)));
  }

  private static void verify(RuleCase ruleCase) {
    Assessment assessment =
        RULEBASE.assess(ruleCase.given(), AssessmentOptions.DEFAULT.withStrict(ruleCase.strict()));
    if (assessment.check(ruleCase.id()).isPresent()) {
      verify(ruleCase, assessment.check(ruleCase.id()).orElseThrow());
    } else {
      verify(ruleCase, assessment.finding(ruleCase.id()).orElseThrow());
    }
  }

  private static void verify(RuleCase ruleCase, CheckResult result) {
    assertThat(result.status().key()).as(ruleCase.file()).isEqualTo(ruleCase.expect());
    ruleCase
        .severity()
        .ifPresent(severity -> assertThat(result.severity().key()).isEqualTo(severity));
  }

  private static void verify(RuleCase ruleCase, Finding finding) {
    assertThat(finding.outcome().key()).as(ruleCase.file()).isEqualTo(ruleCase.expect());
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

  private static List<String> keys(Finding finding) {
    return new ArrayList<>(finding.couldBecome().stream().map(Keyed::key).toList());
  }
}
