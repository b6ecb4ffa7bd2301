package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Flag.UnitOutcome;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.summary.Scope;

/** Which laws count for which unit, and which unit is the worst. */
class UnitsOfAStateTest {

  private static final SmallElement ELEMENT =
      SmallElement.met("word.a = red")
          .partial("word.a = green")
          .missing("word.a = blue")
          .conflict("word.b = blue");

  private static final String NORTH = "N: law.level=unit law.territory=North ";
  private static final String SOUTH = "S: law.level=unit law.territory=South ";

  private static Assessment assessment(String... lines) {
    return ELEMENT
        .rulebase(SmallElement.check("word.b = blue", ScopeLevel.OFFENCE, null))
        .assess(Sheet.of(lines));
  }

  private static Finding finding(String... lines) {
    return assessment(lines).findings().get(0);
  }

  private static List<UnitOutcome> units(Finding finding) {
    return finding.flags().stream()
        .filter(Flag.Units.class::isInstance)
        .flatMap(flag -> ((Flag.Units) flag).units().stream())
        .toList();
  }

  @Test
  void every_unit_is_decided_over_the_national_laws_and_its_own() {
    Finding finding = finding("F: word.a=green", NORTH + "word.a=red", SOUTH + "word.b=red");
    assertThat(units(finding))
        .containsExactly(
            new UnitOutcome("North", Outcome.MET), new UnitOutcome("South", Outcome.PARTIAL));
    assertThat(finding.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(finding.scopes()).extracting(ScopeResult::scope).doesNotContain(Scope.ofLaw("N"));
  }

  @Test
  void offences_of_another_unit_do_not_count_either() {
    Finding finding = finding(NORTH + "word.b=red", "N#1: word.a=red", SOUTH + "word.a=blue");
    assertThat(units(finding))
        .containsExactly(
            new UnitOutcome("North", Outcome.MET), new UnitOutcome("South", Outcome.MISSING));
    assertThat(finding.outcome()).isEqualTo(Outcome.MISSING);
  }

  @Test
  void a_conflict_is_worse_than_a_gap_and_an_unknown_is_worse_than_met() {
    assertThat(finding(NORTH + "word.a=blue word.b=red", SOUTH + "word.b=blue").outcome())
        .isEqualTo(Outcome.CONFLICT);
    assertThat(finding(NORTH + "word.a=red word.b=red", SOUTH + "word.b=green").outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void a_check_is_as_grave_as_in_the_gravest_unit() {
    assertThat(assessment(NORTH + "word.b=red", SOUTH + "word.b=blue").checks().get(0).status())
        .isEqualTo(Status.RAISED);
    assertThat(assessment(NORTH + "word.b=red", SOUTH + "word.a=red").checks().get(0).status())
        .isEqualTo(Status.UNKNOWN);
    assertThat(assessment(NORTH + "word.b=red", SOUTH + "word.b=green").checks().get(0).status())
        .isEqualTo(Status.NOT_RAISED);
  }

  @Test
  void two_laws_of_one_unit_make_one_unit() {
    assertThat(units(finding(NORTH + "word.a=red", "M: law.level=unit law.territory=North")))
        .containsExactly(new UnitOutcome("North", Outcome.MET));
  }
}
