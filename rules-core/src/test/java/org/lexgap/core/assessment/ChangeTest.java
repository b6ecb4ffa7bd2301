package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** A supposed answer is laid over a summary without touching the others. */
class ChangeTest {

  private static final Scope ACT = Scope.ofLaw("ACT");
  private static final AnswerValue YES = new AnswerValue.Symbol("yes");
  private static final AnswerValue NO = new AnswerValue.Symbol("no");
  private static final Answer CITED =
      new Answer(ACT, "f.a", NO, "s 3", Confidence.UNCERTAIN, "a note", Place.UNSTATED);
  private static final Answer OTHER = Answer.of(ACT, "f.b", NO);
  private static final Answer ELSEWHERE = Answer.of(Scope.ofLaw("OLD"), "f.a", NO);
  private static final StatuteSummary SUMMARY = StatuteSummary.of(List.of(CITED, OTHER, ELSEWHERE));

  @Test
  void another_answer_keeps_its_provision_and_is_beyond_doubt() {
    Answer changed = change("f.a", YES).applyTo(SUMMARY).own(ACT, "f.a").orElseThrow();
    assertThat(changed.value()).isEqualTo(YES);
    assertThat(changed.citation()).isEqualTo("s 3");
    assertThat(changed.confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @Test
  void where_there_was_no_provision_a_supposed_one_stands() {
    assertThat(change("f.b", YES).applyTo(SUMMARY).own(ACT, "f.b").orElseThrow().citation())
        .isEqualTo("supposed");
    assertThat(change("f.c", YES).applyTo(SUMMARY).own(ACT, "f.c").orElseThrow().citation())
        .isEqualTo("supposed");
  }

  @Test
  void an_answer_taken_away_takes_no_other_with_it() {
    assertThat(change("f.a", null).applyTo(SUMMARY).answers()).containsExactly(OTHER, ELSEWHERE);
  }

  private static Change change(String field, @Nullable AnswerValue other) {
    return new Change(ACT, false, field, NO, other, Outcome.MET);
  }
}
