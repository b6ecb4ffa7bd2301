package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.RoadMap.Provision;
import org.lexgap.core.assessment.RoadMap.Step;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.assessment.Urgency;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** In which order gaps could be closed, and by which answers. */
class RoadMapTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final String PARTY =
      "CTX: ctx.party_to=TIP-PROTOCOL-2000;UNTOC-2000;SOM-PROTOCOL-2000";

  private static StatuteSummary sheet(String... lines) {
    return Sheet.of(RULEBASE.vocabulary(), lines);
  }

  /** Every answer cites a provision. */
  private static StatuteSummary cited(String provision, String... lines) {
    List<Answer> answers = new ArrayList<>();
    sheet(lines)
        .answers()
        .forEach(answer -> answers.add(Sheet.with(answer, Confidence.KNOWN, provision)));
    return StatuteSummary.of(answers);
  }

  private static RoadMap roadMap(StatuteSummary summary) {
    return RULEBASE.roadMap(RULEBASE.assess(summary));
  }

  private static List<String> said(Step step) {
    return step.answers().stream()
        .map(a -> a.scope() + " " + a.field() + ": " + a.present() + " -> " + a.other())
        .toList();
  }

  private static Outcome outcome(String element, StatuteSummary summary) {
    return RULEBASE.assess(summary).finding(element).orElseThrow().outcome();
  }

  @Test
  void one_gap_is_closed_by_the_nearest_answer() {
    RoadMap map = roadMap(sheet(PARTY, "ATA: tip.child.age_threshold=16"));
    assertThat(map.steps()).hasSize(1);
    Step step = map.steps().get(0);
    assertThat(said(step)).containsExactly("ATA tip.child.age_threshold: 16 -> 18");
    assertThat(step.closes()).containsExactly("TIP-DEF-CHILD");
    assertThat(step.resolves()).containsExactly("CON-06");
    assertThat(step.urgency()).isEqualTo(Urgency.CRITICAL_AND_BINDING);
    assertThat(map.closing("TIP-DEF-CHILD")).contains(step);
    assertThat(map.without()).isEmpty();
  }

  @Test
  void a_law_without_gaps_needs_no_road() {
    assertThat(roadMap(sheet("ATA: tip.child.age_threshold=18")).steps()).isEmpty();
    assertThat(roadMap(sheet()).steps()).isEmpty();
  }

  @Test
  void a_list_is_completed_and_nothing_in_it_is_lost() {
    RoadMap map = roadMap(sheet("ATA: tip.acts=recruitment;transfer"));
    assertThat(said(map.steps().get(0)))
        .containsExactly(
            "ATA tip.acts: recruitment;transfer ->"
                + " recruitment;transfer;transportation;harbouring;receipt");
  }

  @Test
  void what_reaches_further_than_the_instrument_is_not_the_first_choice() {
    RoadMap map = roadMap(sheet("ATA: tip.means=force tip.means.required_for_adults=yes"));
    assertThat(map.closing("TIP-MEANS").orElseThrow().answers())
        .extracting(SupposedAnswer::field)
        .containsExactly("tip.means");
  }

  @Test
  void critical_and_binding_comes_first_and_what_binds_nobody_last() {
    RoadMap map =
        roadMap(
            sheet(
                PARTY,
                "ATA: tip.use_of_services=no tip.protection.information=no"
                    + " tip.protection.participation=yes tip.organise=no"));
    assertThat(map.steps()).extracting(Step::urgency).isSorted();
    assertThat(map.steps()).flatExtracting(Step::closes).startsWith("TIP-ORGANISE");
    assertThat(map.steps()).flatExtracting(Step::closes).endsWith("TIP-OFF-USE-SERVICES");
  }

  @Test
  void what_binds_is_not_known_without_the_treaties() {
    RoadMap map = roadMap(sheet("ATA: tip.organise=no"));
    assertThat(map.steps()).extracting(Step::urgency).containsExactly(Urgency.CRITICAL);
    assertThat(map.levers()).isEmpty();
  }

  @Test
  void what_others_rest_on_comes_before_them() {
    RoadMap map =
        roadMap(
            sheet(PARTY, "ATA: tip.child.means_required=yes tip.child.age_threshold=16", "B: x=y"));
    Step child = map.closing("TIP-DEF-CHILD").orElseThrow();
    Step means = map.closing("TIP-CHILD-NO-MEANS").orElseThrow();
    assertThat(child.number()).isLessThan(means.number());
    assertThat(means.after()).contains(child.number());
  }

  @Test
  void gaps_in_one_provision_are_closed_in_one_step() {
    RoadMap map =
        roadMap(
            cited(
                "s 3",
                "ATA: tip.acts=recruitment tip.child.age_threshold=16",
                "PC: tip.organise=no"));
    assertThat(map.steps()).hasSize(2);
    Step step = map.closing("TIP-ACT").orElseThrow();
    assertThat(step.closes()).containsExactly("TIP-ACT", "TIP-DEF-CHILD");
    assertThat(step.provisions()).containsExactly(new Provision(Scope.ofLaw("ATA"), "s 3"));
  }

  @Test
  void the_name_of_a_law_is_no_provision_that_holds_gaps_together() {
    RoadMap map = roadMap(cited("Act", "ATA: tip.acts=recruitment tip.child.age_threshold=16"));
    assertThat(map.steps()).hasSize(2);
  }

  @Test
  void every_conflicting_offence_is_mended() {
    RoadMap map =
        roadMap(sheet("PC#1: tip.child.age_threshold=16", "PC#2: tip.child.age_threshold=17"));
    assertThat(said(map.steps().get(0)))
        .containsExactly(
            "PC#1 tip.child.age_threshold: 16 -> 18", "PC#2 tip.child.age_threshold: 17 -> 18");
  }

  @Test
  void what_an_offence_inherits_is_mended_in_its_law() {
    RoadMap map =
        roadMap(
            sheet(
                "PC: tip.child.age_threshold=16",
                "PC#1: tip.child.means_required=no",
                "PC#2: tip.child.means_required=no"));
    assertThat(said(map.closing("TIP-DEF-CHILD").orElseThrow()))
        .containsExactly("PC tip.child.age_threshold: 16 -> 18");
  }

  @Test
  void each_unit_of_a_federal_state_is_mended_in_its_own_law() {
    StatuteSummary summary =
        sheet(
            "N: law.level=unit law.territory=North tip.organise=no",
            "S: law.level=unit law.territory=South tip.organise=no");
    RoadMap map = roadMap(summary);
    assertThat(said(map.steps().get(0)))
        .containsExactly("N tip.organise: no -> yes", "S tip.organise: no -> yes");
    assertThat(
            outcome("TIP-ORGANISE", SupposedAnswer.applyAll(map.steps().get(0).answers(), summary)))
        .isEqualTo(Outcome.MET);
  }

  @Test
  void a_gap_that_rests_on_facts_about_the_state_has_no_step() {
    RoadMap map = roadMap(sheet("ATA: tip.penalty.fine_in_lieu=no tip.penalty.base.max_years=12"));
    assertThat(map.without()).containsExactly("TIP-PEN-COMMENSURATE");
  }

  @Test
  void levers_name_gaps_that_bind_and_each_only_once() {
    RoadMap map =
        roadMap(sheet(PARTY, "ATA: tip.organise=no tip.acts=recruitment tip.use_of_services=no"));
    assertThat(map.levers())
        .flatExtracting(RoadMap.Lever::closes)
        .containsExactlyInAnyOrder("TIP-ORGANISE", "TIP-ACT");
    assertThat(map.levers()).allSatisfy(lever -> assertThat(lever.answers()).hasSize(1));
  }

  @Test
  void agency_practice_is_no_part_of_it() {
    RoadMap map =
        RULEBASE.roadMap(
            RULEBASE.assess(
                sheet("OPS: ops.invest.unit=no ops.training=no"),
                AssessmentOptions.DEFAULT.withSets(Set.of("operations"))));
    assertThat(map.steps()).isEmpty();
    assertThat(map.without()).isEmpty();
  }
}
