package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.SampleFindings.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;

/** What a finding says about itself. */
class FindingTest {

  private static final Scope PC = Scope.ofLaw("PC");

  @Test
  void a_finding_is_settled_if_no_blank_can_change_it() {
    assertThat(finding(Outcome.MISSING).isSettled()).isTrue();
    assertThat(finding(Outcome.MISSING, Outcome.MET).isSettled()).isFalse();
  }

  @Test
  void what_a_finding_could_become_comes_in_the_order_of_the_outcomes() {
    Set<Outcome> unordered =
        new LinkedHashSet<>(List.of(Outcome.CONFLICT, Outcome.MISSING, Outcome.MET));
    assertThat(new ScopeResult(PC, Outcome.UNKNOWN, unordered, null).couldBecome())
        .containsExactly(Outcome.MET, Outcome.MISSING, Outcome.CONFLICT);
    assertThat(finding(Outcome.UNKNOWN, Outcome.MISSING, Outcome.MET).couldBecome())
        .containsExactly(Outcome.MET, Outcome.MISSING);
  }

  @Test
  void other_flags_change_nothing_else() {
    Finding finding = finding(Outcome.MET, Outcome.MISSING);
    List<Flag> flags = List.of(new Flag.Wider("It covers attempts too.", List.of(PC)));
    Finding flagged = finding.withFlags(flags);
    assertThat(flagged.flags()).isEqualTo(flags);
    assertThat(flagged.withFlags(List.of())).isEqualTo(finding);
  }

  @Test
  void missing_and_conflict_are_gaps() {
    assertThat(EnumSet.allOf(Outcome.class).stream().filter(Outcome::isGap))
        .containsExactly(Outcome.MISSING, Outcome.CONFLICT);
  }

  @Test
  void a_duty_must_bind_and_be_mandatory() {
    assertThat(duty(Binding.YES, Obligation.MANDATORY)).isTrue();
    assertThat(duty(Binding.YES, Obligation.MANDATORY_SUBJECT_TO_LEGAL_SYSTEM)).isTrue();
    assertThat(duty(Binding.YES, Obligation.CONSIDER)).isFalse();
    assertThat(duty(Binding.YES, null)).isFalse();
    assertThat(duty(Binding.NO, Obligation.MANDATORY)).isFalse();
    assertThat(duty(Binding.UNKNOWN, Obligation.MANDATORY)).isFalse();
  }

  private static boolean duty(Binding binding, Obligation obligation) {
    return new Bindingness(binding, obligation, List.of()).isDuty();
  }

  @Test
  void evidence_has_an_answer_or_is_blank() {
    Answer yes = Answer.of(PC, "tip.attempt", new AnswerValue.Symbol("yes"));
    assertThat(new Evidence(PC, "tip.attempt", yes).answer()).contains(yes);
    assertThat(new Evidence(PC, "tip.attempt", null).answer()).isEmpty();
  }

  @Test
  void evidence_is_told_apart_by_law_question_and_answer() {
    Answer yes = Answer.of(PC, "tip.attempt", new AnswerValue.Symbol("yes"));
    Evidence evidence = new Evidence(PC, "tip.attempt", yes);
    assertThat(evidence)
        .isEqualTo(new Evidence(PC, "tip.attempt", yes))
        .hasSameHashCodeAs(new Evidence(PC, "tip.attempt", yes))
        .isNotEqualTo(new Evidence(PC, "tip.attempt", null));
    assertThat(
            Set.of(
                evidence.hashCode(),
                new Evidence(PC, "tip.acts", yes).hashCode(),
                new Evidence(Scope.ofLaw("ATA"), "tip.attempt", yes).hashCode(),
                new Evidence(null, "tip.attempt", yes).hashCode()))
        .hasSize(4);
  }

  @Test
  void flags_have_the_codes_of_the_reports() {
    assertThat(new Flag.Wider("", List.of()).code()).isEqualTo("WIDER");
    assertThat(new Flag.Tentative(List.of()).code()).isEqualTo("TENTATIVE");
    assertThat(new Flag.Units(List.of()).code()).isEqualTo("UNITS");
    assertThat(new Flag.Pending(List.of(PC), Outcome.MISSING).code()).isEqualTo("PENDING");
  }

  @Test
  void what_was_given_can_change_without_changing_the_result() {
    List<Scope> scopes = new ArrayList<>(List.of(PC));
    ReasonArgument argument = new ReasonArgument.Scopes(scopes);
    Reason reason = new Reason("scopes.mixed", Map.of("best", argument));
    scopes.clear();
    assertThat(reason.arguments()).containsEntry("best", new ReasonArgument.Scopes(List.of(PC)));
  }
}
