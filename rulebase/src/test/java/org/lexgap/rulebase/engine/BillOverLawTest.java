package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.BillAssessment;
import org.lexgap.core.assessment.BillEffect;
import org.lexgap.core.assessment.BillEffect.Kind;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.summary.BillOverLaw;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/**
 * What a bill does to existing law. PC is the Penal Code, ATA an Anti-Trafficking Act, AB an
 * amending bill.
 */
class BillOverLawTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final AssessmentOptions TRAFFICKING =
      AssessmentOptions.DEFAULT.withSets(Set.of("trafficking"));
  private static final String AMENDS_PC = "AB: law.kind=bill law.amends=PC ";

  private static StatuteSummary sheet(String... lines) {
    return Sheet.of(RULEBASE.vocabulary(), lines);
  }

  private static BillAssessment laid(StatuteSummary bill, StatuteSummary existing) {
    return RULEBASE.assess(BillOverLaw.of(bill, existing), TRAFFICKING);
  }

  private static BillEffect effect(BillAssessment assessed, String element) {
    return assessed.effects().stream()
        .filter(effect -> effect.element().id().equals(element))
        .findFirst()
        .orElseThrow();
  }

  private static Finding together(BillAssessment assessed, String element) {
    return assessed.together().finding(element).orElseThrow();
  }

  @Test
  void a_bill_closes_a_gap_of_a_law() {
    BillAssessment assessed =
        laid(sheet(AMENDS_PC + "tip.organise=yes"), sheet("PC: tip.organise=no"));
    BillEffect effect = effect(assessed, "TIP-ORGANISE");
    assertThat(effect.existing()).isEqualTo(Outcome.MISSING);
    assertThat(effect.together()).isEqualTo(Outcome.MET);
    assertThat(effect.kind()).isEqualTo(Kind.CLOSES);
  }

  @Test
  void a_bill_opens_a_gap_of_a_law() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC + "tip.child.age_threshold=16"),
            sheet("PC: tip.child.age_threshold=18"));
    BillEffect effect = effect(assessed, "TIP-DEF-CHILD");
    assertThat(effect.existing()).isEqualTo(Outcome.MET);
    assertThat(effect.together()).isEqualTo(Outcome.CONFLICT);
    assertThat(effect.kind()).isEqualTo(Kind.OPENS);
  }

  @Test
  void an_answer_of_the_bill_replaces_that_of_the_law_and_the_rest_of_the_law_stands() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC + "tip.acts=recruitment;transportation;transfer;harbouring;receipt"),
            sheet("PC: tip.acts=recruitment tip.child.age_threshold=18"));
    assertThat(effect(assessed, "TIP-ACT").kind()).isEqualTo(Kind.CLOSES);
    assertThat(effect(assessed, "TIP-DEF-CHILD").together()).isEqualTo(Outcome.MET);
    assertThat(together(assessed, "TIP-ACT").scopes())
        .extracting(result -> result.scope().toString())
        .containsExactly("PC");
  }

  @Test
  void a_bill_closes_a_gap_of_an_offence_that_it_amends() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC, "AB#371: tip.child.age_threshold=18"),
            sheet("PC#371: tip.child.age_threshold=16", "PC#372: tip.child.age_threshold=16"));
    BillEffect effect = effect(assessed, "TIP-DEF-CHILD");
    assertThat(effect.existing()).isEqualTo(Outcome.CONFLICT);
    assertThat(effect.together()).isEqualTo(Outcome.PARTIAL);
    assertThat(effect.kind()).isEqualTo(Kind.NARROWS);
  }

  @Test
  void a_bill_opens_a_gap_of_an_offence_that_it_amends() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC, "AB#371: tip.child.age_threshold=16"),
            sheet("PC: law.kind=act", "PC#371: tip.child.age_threshold=18"));
    assertThat(effect(assessed, "TIP-DEF-CHILD").kind()).isEqualTo(Kind.OPENS);
    assertThat(effect(assessed, "TIP-DEF-CHILD").together()).isEqualTo(Outcome.CONFLICT);
  }

  @Test
  void an_answer_on_the_law_replaces_those_of_its_offences() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC + "tip.child.age_threshold=18"),
            sheet("PC#371: tip.child.age_threshold=16", "PC#372: tip.child.age_threshold=16"));
    assertThat(together(assessed, "TIP-DEF-CHILD").scopes())
        .extracting(ScopeResult::outcome)
        .containsOnly(Outcome.MET);
  }

  @Test
  void an_offence_that_the_bill_answers_itself_keeps_that_answer() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC + "tip.child.age_threshold=18", "AB#372: tip.child.age_threshold=17"),
            sheet("PC#371: tip.child.age_threshold=16", "PC#372: tip.child.age_threshold=16"));
    assertThat(together(assessed, "TIP-DEF-CHILD").scopes())
        .extracting(result -> result.scope() + " " + result.outcome())
        .containsExactlyInAnyOrder("PC MET", "PC#371 MET", "PC#372 CONFLICT");
  }

  @Test
  void a_repealed_law_leaves_the_table() {
    BillAssessment assessed =
        laid(
            sheet("AB: law.kind=bill law.repeals=PC tip.organise=no"),
            sheet("PC: tip.organise=yes", "PC#371: tip.child.age_threshold=18"));
    assertThat(effect(assessed, "TIP-ORGANISE").kind()).isEqualTo(Kind.OPENS);
    assertThat(effect(assessed, "TIP-DEF-CHILD").together()).isEqualTo(Outcome.UNKNOWN);
    assertThat(effect(assessed, "TIP-DEF-CHILD").kind()).isEqualTo(Kind.CHANGES);
  }

  @Test
  void an_amending_bill_alone_looks_full_of_gaps_and_over_the_law_it_does_not() {
    BillAssessment assessed =
        laid(
            sheet(AMENDS_PC + "tip.means=force"),
            sheet(
                "PC: tip.acts=recruitment;transportation;transfer;harbouring;receipt"
                    + " tip.organise=yes"));
    assertThat(effect(assessed, "TIP-ORGANISE").bill()).isEqualTo(Outcome.UNKNOWN);
    assertThat(effect(assessed, "TIP-ORGANISE").together()).isEqualTo(Outcome.MET);
    assertThat(effect(assessed, "TIP-ORGANISE").kind()).isEqualTo(Kind.LEAVES);
  }

  @Test
  void a_new_bill_stands_beside_the_law() {
    BillAssessment assessed =
        laid(
            sheet("AB: law.kind=bill tip.child.age_threshold=18"),
            sheet("PC: tip.child.age_threshold=16"));
    assertThat(effect(assessed, "TIP-DEF-CHILD").together()).isEqualTo(Outcome.PARTIAL);
  }

  @Test
  void nothing_is_pending_in_the_law_as_it_would_stand() {
    StatuteSummary bill = sheet("AB: law.kind=bill law.in_force=no tip.organise=yes");
    BillAssessment assessed = laid(bill, sheet("PC: law.kind=act tip.organise=no"));
    assertThat(assessed.together().findings())
        .flatExtracting(Finding::flags)
        .noneMatch(Flag.Pending.class::isInstance);
    assertThat(RULEBASE.assess(assessed.law().summary(), TRAFFICKING).findings())
        .flatExtracting(Finding::flags)
        .anyMatch(Flag.Pending.class::isInstance);
  }

  @Test
  void a_contradiction_that_the_bill_makes_is_seen_only_over_the_law() {
    BillAssessment assessed =
        RULEBASE.assess(
            BillOverLaw.of(
                sheet("AB: law.kind=bill som.nonliability.migrant=yes"),
                sheet(
                    "IA: som.migrant_liable_for_being_smuggled=yes"
                        + " som.accomplice_reaches_smuggled_migrant=no")),
            AssessmentOptions.DEFAULT);
    assertThat(assessed.checkEffects())
        .filteredOn(effect -> effect.check().id().equals("CON-01"))
        .singleElement()
        .satisfies(
            effect -> {
              assertThat(List.of(effect.existing(), effect.bill())).doesNotContain(Status.RAISED);
              assertThat(effect.together()).isEqualTo(Status.RAISED);
            });
  }
}
