package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Bindingness;
import org.lexgap.core.assessment.SourceStanding;
import org.lexgap.core.assessment.Standing;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** What binds rests on the treaties recorded, for each source, element and check. */
class BindingnessTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  private static Assessment partyTo(String... treaties) {
    return RULEBASE.assess(
        StatuteSummary.of(
            List.of(
                Answer.of(
                    Scope.JURISDICTION,
                    "ctx.party_to",
                    new AnswerValue.Items(List.of(treaties))))));
  }

  private static Bindingness of(Assessment assessment, String element) {
    return assessment.finding(element).orElseThrow().bindingness();
  }

  private static Standing standing(Bindingness bindingness, String instrument) {
    return bindingness.sources().stream()
        .filter(source -> source.source().instrument().equals(instrument))
        .map(SourceStanding::standing)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_element_is_a_duty_of_a_party_to_a_treaty_that_asks_for_it() {
    Bindingness bindingness = of(partyTo("TIP-PROTOCOL-2000"), "TIP-DEF-CHILD");
    assertThat(bindingness.binds()).isEqualTo(Binding.YES);
    assertThat(bindingness.effectiveObligation()).isEqualTo(Obligation.MANDATORY);
    assertThat(bindingness.isDuty()).isTrue();
    assertThat(standing(bindingness, "TIP-PROTOCOL-2000")).isEqualTo(Standing.PARTY);
    assertThat(standing(bindingness, "COE-THB-2005")).isEqualTo(Standing.NOT_PARTY);
    assertThat(standing(bindingness, "UNODC-ML-TIP-2009")).isEqualTo(Standing.VOLUNTARY);
  }

  @Test
  void a_treaty_that_only_asks_to_consider_makes_no_duty() {
    Bindingness bindingness = of(partyTo("TIP-PROTOCOL-2000"), "TIP-OFF-USE-SERVICES");
    assertThat(bindingness.isDuty()).isFalse();
  }

  @Test
  void a_party_to_no_treaty_that_asks_for_it_is_only_recommended_to_have_it() {
    Bindingness bindingness = of(partyTo("VCCR-1963"), "TIP-DEF-CHILD");
    assertThat(bindingness.binds()).isEqualTo(Binding.NO);
    assertThat(bindingness.effectiveObligation()).isEqualTo(Obligation.RECOMMENDED_PRACTICE);
  }

  @Test
  void while_the_treaties_are_not_stated_nothing_is_said_to_bind_or_to_be_recommended() {
    Bindingness bindingness = of(RULEBASE.assess(StatuteSummary.of(List.of())), "TIP-DEF-CHILD");
    assertThat(bindingness.binds()).isEqualTo(Binding.UNKNOWN);
    assertThat(bindingness.effectiveObligation()).isNull();
    assertThat(standing(bindingness, "UNODC-ML-TIP-2009")).isEqualTo(Standing.VOLUNTARY);
  }

  @Test
  void a_check_binds_through_the_elements_that_it_touches() {
    assertThat(partyTo("TIP-PROTOCOL-2000").check("CON-05").orElseThrow().binding())
        .isEqualTo(Binding.YES);
    assertThat(partyTo("VCCR-1963").check("CON-05").orElseThrow().binding()).isEqualTo(Binding.NO);
    assertThat(
            RULEBASE.assess(StatuteSummary.of(List.of())).check("CON-05").orElseThrow().binding())
        .isEqualTo(Binding.UNKNOWN);
  }

  @Test
  void every_source_of_every_element_has_a_standing_and_every_element_a_binding() {
    for (Assessment assessment :
        List.of(partyTo("UNTOC-2000"), RULEBASE.assess(StatuteSummary.of(List.of())))) {
      assertThat(assessment.findings())
          .allSatisfy(
              finding -> {
                assertThat(finding.bindingness().binds()).isNotNull();
                assertThat(finding.bindingness().sources())
                    .allSatisfy(source -> assertThat(source.standing()).isNotNull());
              });
    }
  }
}
