package org.lexgap.rulebase.cases;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
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
    Expected.conclusions(ruleCase, assessment, ruleCase.id());
    Expected.explanations(ruleCase, assessment, ruleCase.id());
  }
}
