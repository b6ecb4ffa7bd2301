package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.summary.SampleAnswers.PC;
import static org.lexgap.core.summary.SampleAnswers.PC_371;
import static org.lexgap.core.summary.SampleAnswers.list;
import static org.lexgap.core.summary.SampleAnswers.summary;
import static org.lexgap.core.summary.SampleAnswers.text;
import static org.lexgap.core.summary.SampleAnswers.word;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a summary says of a question, and what it makes of repeated answers. */
class StatuteSummaryTest {

  private static final Answer COASTAL = word(Scope.JURISDICTION, "ctx.coastal", "yes");
  private static final Answer ATTEMPT = word(PC, "tip.attempt", "yes");
  private static final Answer NO_ATTEMPT = word(PC_371, "tip.attempt", "no");

  @Test
  void the_first_of_two_answers_counts() {
    StatuteSummary summary = summary(ATTEMPT, word(PC, "tip.attempt", "no"));
    assertThat(summary.answers()).containsExactly(ATTEMPT);
    assertThat(summary.own(PC, "tip.attempt")).contains(ATTEMPT);
  }

  @Test
  void two_lists_are_united_and_the_first_citation_stays() {
    Answer first =
        new Answer(
            PC,
            "tip.acts",
            new AnswerValue.Items(List.of("transfer")),
            "s 3",
            Confidence.VERIFIED,
            "as amended",
            new Place.Line("pc.csv", 3));
    Answer united = summary(first, list(PC, "tip.acts", "harbouring")).answers().get(0);
    assertThat(united.value()).hasToString("transfer;harbouring");
    assertThat(united).isEqualTo(first.withValue(united.value()));
  }

  @Test
  void a_list_is_not_united_with_anything_else() {
    Answer acts = list(PC, "tip.acts", "transfer");
    Answer disputed = text(PC, "tip.acts", "unclear");
    assertThat(summary(acts, disputed).answers()).containsExactly(acts);
    assertThat(summary(disputed, acts).answers()).containsExactly(disputed);
  }

  @Test
  void an_offence_takes_over_what_its_law_says_unless_it_answers_itself() {
    assertThat(summary(ATTEMPT).effective(PC_371, "tip.attempt")).contains(ATTEMPT);
    assertThat(summary(ATTEMPT, NO_ATTEMPT).effective(PC_371, "tip.attempt")).contains(NO_ATTEMPT);
    assertThat(summary(ATTEMPT).own(PC_371, "tip.attempt")).isEmpty();
  }

  @Test
  void a_law_takes_over_nothing_from_its_offences() {
    assertThat(summary(NO_ATTEMPT).effective(PC, "tip.attempt")).isEmpty();
  }

  @Test
  void facts_about_the_State_hold_in_every_law() {
    StatuteSummary summary = summary(COASTAL, ATTEMPT);
    assertThat(summary.effective(PC_371, "ctx.coastal")).contains(COASTAL);
    assertThat(summary.effective(PC, "ctx.coastal")).contains(COASTAL);
    assertThat(summary.effective(PC, "ctx.landlocked")).isEmpty();
  }

  @Test
  void laws_and_offences_are_the_scopes_and_the_State_is_none() {
    StatuteSummary summary = summary(COASTAL, ATTEMPT, NO_ATTEMPT);
    assertThat(summary.scopes()).containsExactly(PC, PC_371);
    assertThat(summary.answers()).containsExactly(COASTAL, ATTEMPT, NO_ATTEMPT);
    assertThat(summary.own(PC)).containsOnlyKeys("tip.attempt");
    assertThat(summary.own(Scope.ofLaw("ATA"))).isEmpty();
  }

  @Test
  void filtering_keeps_the_answers_that_satisfy_the_condition() {
    assertThat(summary(COASTAL, ATTEMPT).filter(answer -> answer.scope().equals(PC)))
        .isEqualTo(summary(ATTEMPT));
  }

  @Test
  void an_answer_given_later_replaces_the_same_question_of_the_same_scope_alone() {
    Answer partial = word(PC, "tip.attempt", "partial");
    Answer participation = word(PC, "tip.participation", "yes");
    assertThat(summary(ATTEMPT, participation, NO_ATTEMPT).with(partial))
        .isEqualTo(summary(partial, participation, NO_ATTEMPT));
  }

  @Test
  void equal_answers_make_equal_summaries() {
    StatuteSummary summary = summary(ATTEMPT, COASTAL);
    assertThat(summary)
        .isEqualTo(summary(COASTAL, ATTEMPT))
        .hasSameHashCodeAs(summary(COASTAL, ATTEMPT))
        .isNotEqualTo(summary(ATTEMPT))
        .isNotEqualTo("a summary");
    assertThat(summary.hashCode()).isNotEqualTo(summary(ATTEMPT).hashCode());
  }

  @Test
  void a_summary_is_named_by_its_jurisdiction() {
    StatuteSummary named = summary(text(Scope.JURISDICTION, "ctx.jurisdiction", "Ruritania"));
    assertThat(named.jurisdiction()).contains("Ruritania");
    assertThat(named).hasToString("Ruritania (1 answers)");
    assertThat(summary(COASTAL, ATTEMPT).jurisdiction()).isEmpty();
    assertThat(summary(COASTAL, ATTEMPT)).hasToString("unnamed (2 answers)");
  }
}
