package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.CapacityNeed;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.facts.Concluded;
import org.lexgap.rulebase.facts.DependsOn;
import org.lexgap.rulebase.facts.Undermined;

/** What the outcome of one element means for others, and what agencies lack. */
class RelationsTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final RuleEngine ENGINE =
      new RuleEngine(List.of(RuleModels.elements(), RuleModels.reasoning()));

  private static final Answer SIXTEEN =
      Answer.of(Scope.ofLaw("ATA"), "tip.child.age_threshold", new AnswerValue.Amount(16));
  private static final Answer NO_MEANS_FOR_CHILDREN = law("tip.child.means_required", "no");
  private static final Answer CONSENT_OF_CHILDREN = law("tip.consent.child_irrelevant", "yes");

  private static final String[] ALL_LIMBS = {
    "falsely-made-or-altered", "improperly-obtained", "impostor-use"
  };

  private static Answer law(String field, String word) {
    return Answer.of(Scope.ofLaw("ATA"), field, new AnswerValue.Symbol(word));
  }

  private static Answer limbs(String field, String... values) {
    return Answer.of(Scope.ofLaw("PA"), field, new AnswerValue.Items(List.of(values)));
  }

  private static Answer practice(String what, String word) {
    return Answer.of(Scope.ofLaw("OPS"), "ops." + what + ".status", new AnswerValue.Symbol(word));
  }

  private static Assessment assess(Answer... answers) {
    return RULEBASE.assess(StatuteSummary.of(List.of(answers)));
  }

  private static Assessment assess(Set<String> sets, Answer... answers) {
    return RULEBASE.assess(
        StatuteSummary.of(List.of(answers)), AssessmentOptions.DEFAULT.withSets(sets));
  }

  private static Finding finding(Assessment assessment, String id) {
    return assessment.finding(id).orElseThrow();
  }

  private static List<Flag.Chain> chains(Assessment assessment, String id) {
    return finding(assessment, id).flags().stream()
        .filter(Flag.Undermined.class::isInstance)
        .flatMap(flag -> ((Flag.Undermined) flag).chains().stream())
        .toList();
  }

  private static List<String> covering(Assessment assessment, String id) {
    return finding(assessment, id).flags().stream()
        .filter(Flag.Superseded.class::isInstance)
        .flatMap(flag -> ((Flag.Superseded) flag).by().stream())
        .toList();
  }

  @Test
  void what_rests_on_an_element_in_conflict_may_have_no_effect() {
    Assessment assessment = assess(SIXTEEN, NO_MEANS_FOR_CHILDREN);
    assertThat(finding(assessment, "TIP-CHILD-NO-MEANS").outcome()).isEqualTo(Outcome.MET);
    assertThat(chains(assessment, "TIP-CHILD-NO-MEANS"))
        .containsExactly(new Flag.Chain(List.of("TIP-DEF-CHILD"), Outcome.CONFLICT));
  }

  @Test
  void the_way_to_what_failed_leads_through_the_elements_between() {
    Assessment assessment = assess(SIXTEEN, CONSENT_OF_CHILDREN);
    assertThat(chains(assessment, "TIP-CONSENT-CHILD"))
        .containsExactly(
            new Flag.Chain(List.of("TIP-CHILD-NO-MEANS", "TIP-DEF-CHILD"), Outcome.CONFLICT));
  }

  @Test
  void an_element_knows_what_it_undermines() {
    Assessment assessment = assess(SIXTEEN, NO_MEANS_FOR_CHILDREN, CONSENT_OF_CHILDREN);
    assertThat(assessment.underminedBy("TIP-DEF-CHILD"))
        .extracting(finding -> finding.element().id())
        .containsExactly("TIP-CHILD-NO-MEANS", "TIP-CONSENT-CHILD");
    assertThat(assessment.underminedBy("TIP-CHILD-NO-MEANS")).isEmpty();
  }

  @Test
  void what_is_not_there_is_not_called_undermined() {
    Assessment assessment = assess(SIXTEEN, law("tip.child.means_required", "yes"));
    assertThat(finding(assessment, "TIP-CHILD-NO-MEANS").outcome()).isEqualTo(Outcome.CONFLICT);
    assertThat(chains(assessment, "TIP-CHILD-NO-MEANS")).isEmpty();
  }

  @Test
  void nothing_is_claimed_of_elements_outside_the_chosen_sets() {
    Assessment all = assess(limbs("doc.fraudulent.limbs"), limbs("som.fraud_doc.limbs", ALL_LIMBS));
    assertThat(chains(all, "SOM-DEF-FRAUD-DOC"))
        .containsExactly(new Flag.Chain(List.of("DOC-DEF-FRAUDULENT"), Outcome.MISSING));
    Assessment smuggling =
        assess(
            Set.of("smuggling"),
            limbs("doc.fraudulent.limbs"),
            limbs("som.fraud_doc.limbs", ALL_LIMBS));
    assertThat(chains(smuggling, "SOM-DEF-FRAUD-DOC")).isEmpty();
  }

  @Test
  void an_element_that_another_covers_is_said_to_be_covered_and_keeps_its_outcome() {
    Assessment assessment =
        assess(limbs("som.fraud_doc.limbs"), limbs("doc.fraudulent.limbs", ALL_LIMBS));
    assertThat(finding(assessment, "SOM-DEF-FRAUD-DOC").outcome()).isEqualTo(Outcome.MISSING);
    assertThat(covering(assessment, "SOM-DEF-FRAUD-DOC")).containsExactly("DOC-DEF-FRAUDULENT");
    Assessment neither = assess(limbs("som.fraud_doc.limbs"), limbs("doc.fraudulent.limbs"));
    assertThat(covering(neither, "SOM-DEF-FRAUD-DOC")).isEmpty();
  }

  @Test
  void a_gap_that_another_element_covers_undermines_nothing() {
    Answer produced = law("som.doc.produce", "yes");
    assertThat(
            assess(limbs("som.fraud_doc.limbs"), limbs("doc.fraudulent.limbs", ALL_LIMBS), produced)
                .underminedBy("SOM-DEF-FRAUD-DOC"))
        .isEmpty();
  }

  @Test
  void of_several_ways_the_shortest_is_told_and_a_circle_ends() {
    List<Object> facts = new ArrayList<>();
    for (String id : List.of("A", "B", "C", "D")) {
      facts.add(new Concluded(id, false, id.equals("D") ? Outcome.MISSING : Outcome.MET));
    }
    for (String edge : List.of("A B", "B C", "C D", "A C", "A E", "C A")) {
      String[] ends = edge.split(" ");
      facts.add(new DependsOn(ends[0], ends[1]));
    }
    assertThat(ENGINE.run(facts, Stages.CONSEQUENCES))
        .filteredOn(Undermined.class::isInstance)
        .containsExactlyInAnyOrder(
            new Undermined("A", List.of("C", "D")),
            new Undermined("B", List.of("C", "D")),
            new Undermined("C", List.of("D")));
  }

  @Test
  void a_need_that_several_gaps_share_comes_first_in_its_topic() {
    Assessment assessment =
        assess(
            Set.of("operations", "cooperation"),
            practice("t1_coord_meetings", "none"),
            practice("t1_lead_agency", "partial"),
            practice("t1_clag", "in-place"),
            practice("t1_strike_teams", "planned"),
            practice("t2_expert_core", "none"),
            law("xc.coordination.basis", "no"));
    assertThat(assessment.capacityNeeds())
        .extracting(need -> need.element().id())
        .containsExactly(
            "OPS-T1-COORD-MEETINGS",
            "OPS-T1-LEAD-AGENCY",
            "OPS-T1-STRIKE-TEAMS",
            "OPS-T2-EXPERT-CORE");
    CapacityNeed lead = assessment.capacityNeeds().get(1);
    assertThat(lead.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(lead.answer().value()).hasToString("partial");
    assertThat(lead.sharedBy()).containsExactly("XC-COORDINATION");
  }

  @Test
  void practice_that_nobody_reported_is_no_need() {
    Assessment assessment = assess(Set.of("operations"), practice("t1_clag", "none"));
    assertThat(assessment.capacityNeeds())
        .extracting(need -> need.element().id())
        .containsExactly("OPS-T1-CLAG");
  }

  @Test
  void where_practice_was_not_asked_for_there_are_no_needs() {
    assertThat(assess(practice("t1_clag", "none")).capacityNeeds()).isEmpty();
  }

  @Test
  void needs_change_no_legislative_figure() {
    Assessment without = assess(SIXTEEN);
    Assessment with =
        assess(
            SIXTEEN,
            practice("t1_clag", "none"),
            Answer.of(Scope.JURISDICTION, "ctx.assess_operational", new AnswerValue.Symbol("yes")));
    assertThat(with.capacityNeeds()).hasSize(1);
    assertThat(with.legislativeFigures()).isEqualTo(without.legislativeFigures());
  }
}
