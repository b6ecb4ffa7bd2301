package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.DraftProvision;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** What blanks still allow, what would settle it, and what stands beside an outcome. */
class OpenFindingsTest {

  private static final Scope A = Scope.ofLaw("A");
  private static final SmallElement BOTH_RED =
      SmallElement.met("word.a = red and word.b = red").missing("word.a = blue or word.b = blue");

  private static Finding finding(SmallElement element, String... lines) {
    return element.rulebase().assess(Sheet.of(lines)).findings().get(0);
  }

  @Test
  void a_blank_leaves_open_what_it_could_still_decide_and_is_named_with_its_law() {
    Finding finding = finding(BOTH_RED, "A: word.a=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.couldBecome()).containsExactly(Outcome.MET, Outcome.MISSING);
    assertThat(finding.settledBy()).containsExactly(new Settler("word.b", A));
    assertThat(finding.scopes().get(0).couldBecome()).containsExactly(Outcome.MET, Outcome.MISSING);
  }

  @Test
  void a_blank_that_can_change_nothing_leaves_nothing_open() {
    Finding finding = finding(BOTH_RED, "A: word.a=blue");
    assertThat(finding.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(finding.couldBecome()).isEmpty();
    assertThat(finding.settledBy()).isEmpty();
    assertThat(finding.scopes().get(0).rule()).isEqualTo("E missing");
  }

  @Test
  void a_blank_that_could_bring_a_conflict_leaves_a_met_open() {
    Finding finding =
        finding(SmallElement.met("word.a = red").conflict("word.b = blue"), "A: word.a=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.couldBecome()).containsExactly(Outcome.CONFLICT);
    assertThat(finding.settledBy()).containsExactly(new Settler("word.b", A));
  }

  @Test
  void where_no_law_answers_any_law_could() {
    Finding finding = finding(BOTH_RED, "A: figure.a=1");
    assertThat(finding.couldBecome()).containsExactly(Outcome.MET, Outcome.MISSING);
    assertThat(finding.settledBy())
        .containsExactly(new Settler("word.a", null), new Settler("word.b", null));
    assertThat(finding.scopes()).isEmpty();
  }

  @Test
  void an_open_fact_about_the_State_leaves_open_whether_the_element_applies() {
    Finding finding = finding(BOTH_RED.appliesIf("ctx.figure > 1"), "A: word.a=red word.b=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.couldBecome()).containsExactly(Outcome.MET, Outcome.NOT_APPLICABLE);
    assertThat(finding.settledBy()).containsExactly(new Settler("ctx.figure", Scope.JURISDICTION));
  }

  @Test
  void an_element_that_applies_or_does_not_for_certain_is_settled() {
    SmallElement conditional = BOTH_RED.appliesIf("ctx.figure > 1");
    assertThat(finding(conditional, "CTX: ctx.figure=1", "A: word.a=red").couldBecome()).isEmpty();
    Finding applies = finding(conditional, "CTX: ctx.figure=2", "A: word.a=red word.b=red");
    assertThat(applies.outcome()).isEqualTo(Outcome.MET);
    assertThat(applies.couldBecome()).isEmpty();
  }

  @Test
  void a_fact_about_the_State_settles_for_every_law() {
    Finding finding = finding(SmallElement.met("word.a = red and ctx.figure > 1"), "A: word.a=red");
    assertThat(finding.settledBy()).containsExactly(new Settler("ctx.figure", Scope.JURISDICTION));
    assertThat(finding.evidence())
        .extracting(Evidence::scope, Evidence::field)
        .containsExactly(tuple(A, "word.a"), tuple(Scope.JURISDICTION, "ctx.figure"));
  }

  @Test
  void lists_of_all_laws_are_taken_together_where_the_jurisdiction_is_asked() {
    SmallElement element = SmallElement.met("coverage = 1").partial("coverage > 0").acrossAllLaws();
    Finding together = finding(element, "A: list.a=x;y", "B: list.a=z");
    assertThat(together.outcome()).isEqualTo(Outcome.MET);
    assertThat(together.evidence())
        .extracting(Evidence::scope)
        .containsExactly(A, Scope.ofLaw("B"));
    Finding part = finding(element, "A: list.a=x");
    assertThat(part.missingItems()).containsExactly("y", "z");
  }

  @Test
  void across_all_laws_any_law_could_settle_a_blank() {
    SmallElement element =
        SmallElement.met("coverage = 1 and x in list.b").missing("list.b is empty").acrossAllLaws();
    Finding finding = finding(element, "A: list.a=x;y;z");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.settledBy()).containsExactly(new Settler("list.b", null));
  }

  @Test
  void a_law_that_reaches_further_is_flagged_and_stays_met() {
    Finding finding =
        finding(
            SmallElement.met("word.a = red").wider("figure.a > 20"),
            "A: word.a=red figure.a=21",
            "B: word.a=red figure.a=20");
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.flags()).containsExactly(new Flag.Wider("It goes further.", List.of(A)));
  }

  @Test
  void what_does_not_apply_reaches_no_further() {
    Finding finding =
        finding(
            SmallElement.met("word.a = red").wider("word.b = red").appliesIf("ctx.figure > 1"),
            "CTX: ctx.figure=0",
            "A: word.a=red word.b=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.flags()).isEmpty();
  }

  @Test
  void suggestions_of_the_own_tradition_come_first_and_neutral_ones_next() {
    SmallElement element = SmallElement.met("word.a = red").suggesting("common", "any", "civil");
    assertThat(finding(element, "CTX: ctx.figure=0").suggestions())
        .extracting(DraftProvision::tradition)
        .containsExactly("any", "common", "civil");
  }

  @Test
  void a_machine_s_reading_counts_only_if_asked_for_and_is_flagged() {
    List<Answer> answers = new ArrayList<>(Sheet.answers("A: word.b=red"));
    Answer proposed = Sheet.with(Sheet.answers("A: word.a=red").get(0), Confidence.PROPOSED, "s 1");
    answers.add(proposed);
    StatuteSummary summary = StatuteSummary.of(answers);
    var rulebase = BOTH_RED.rulebase();
    Finding without = rulebase.assess(summary).findings().get(0);
    assertThat(without.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(without.flags()).isEmpty();
    Finding with =
        rulebase.assess(summary, AssessmentOptions.DEFAULT.withProposed(true)).findings().get(0);
    assertThat(with.outcome()).isEqualTo(Outcome.MET);
    assertThat(with.flags())
        .containsExactly(new Flag.Tentative(List.of(new Evidence(A, "word.a", proposed))));
  }

  @Test
  void a_set_that_does_not_exist_is_named_with_those_that_do() {
    var rulebase = BOTH_RED.rulebase();
    assertThatThrownBy(
            () ->
                rulebase.assess(
                    Sheet.of("A: word.a=red"), AssessmentOptions.DEFAULT.withSets(Set.of("tpi"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no set (tpi). Choose from: set.");
  }

  @Test
  void an_assessment_keeps_the_summary_and_the_options_as_they_were_given() {
    StatuteSummary summary = Sheet.of("A: word.a=red");
    AssessmentOptions options = AssessmentOptions.DEFAULT.withStrict(true);
    var rulebase = BOTH_RED.rulebase();
    var assessment = rulebase.assess(summary, options);
    assertThat(assessment.summary()).isSameAs(summary);
    assertThat(assessment.options()).isEqualTo(options);
    assertThat(assessment.catalogue()).isSameAs(rulebase.catalogue());
  }

  @Test
  void pending_laws_are_flagged_where_the_finding_rests_on_them() {
    Finding finding =
        finding(BOTH_RED, "A: word.a=blue", "B: word.a=red word.b=red law.in_force=no");
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    Flag.Pending pending = (Flag.Pending) finding.flags().get(0);
    assertThat(pending.laws()).containsExactly(Scope.ofLaw("B"));
    assertThat(pending.without()).isEqualTo(Outcome.MISSING);
    assertThat(
            finding(BOTH_RED, "A: word.a=red word.b=red", "B: word.a=blue law.in_force=no").flags())
        .isEmpty();
  }

  @Test
  void sheets_that_disagree_leave_open_what_each_of_them_says() {
    Finding finding = finding(BOTH_RED, "A: word.a=red/blue word.b=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(finding.couldBecome()).containsExactly(Outcome.MET, Outcome.MISSING);
    assertThat(finding.evidence().get(0).answer().orElseThrow().value())
        .isInstanceOf(AnswerValue.Disputed.class);
  }
}
