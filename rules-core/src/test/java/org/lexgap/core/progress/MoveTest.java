package org.lexgap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.core.assessment.Outcome;

class MoveTest {

  @ParameterizedTest
  @CsvSource({
    "MISSING, MET, CLOSED",
    "CONFLICT, MET, CLOSED",
    "PARTIAL, MET, CLOSED",
    "MET, PARTIAL, OPENED",
    "MET, MISSING, OPENED",
    "MET, CONFLICT, OPENED",
    "MISSING, PARTIAL, NARROWED",
    "CONFLICT, PARTIAL, NARROWED",
    "PARTIAL, MISSING, WIDENED",
    "PARTIAL, CONFLICT, WIDENED",
    "MISSING, CONFLICT, OTHER",
    "CONFLICT, MISSING, OTHER",
    "UNKNOWN, MET, ANSWERED",
    "UNKNOWN, MISSING, ANSWERED",
    "REVIEW, CONFLICT, ANSWERED",
    "MET, UNKNOWN, UNANSWERED",
    "MISSING, REVIEW, UNANSWERED",
    "UNKNOWN, REVIEW, OTHER",
    "NOT_APPLICABLE, MET, OTHER",
    "MISSING, NOT_APPLICABLE, OTHER",
    "UNKNOWN, NOT_APPLICABLE, OTHER"
  })
  void every_pair_of_outcomes_is_one_move(Outcome before, Outcome after, Move move) {
    assertThat(Move.of(before, after)).isEqualTo(move);
  }

  @ParameterizedTest
  @EnumSource
  void the_same_outcome_is_no_move(Outcome outcome) {
    assertThat(Move.of(outcome, outcome)).isEqualTo(Move.UNCHANGED);
  }

  @Test
  void seen_from_the_other_side_every_move_is_its_mirror() {
    for (Outcome before : Outcome.values()) {
      for (Outcome after : Outcome.values()) {
        assertThat(Move.of(after, before)).isEqualTo(Move.of(before, after).mirrored());
      }
    }
  }

  @Test
  void a_blank_that_is_answered_closes_no_gap_and_opens_none() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(Move.of(Outcome.UNKNOWN, outcome))
          .isNotIn(Move.CLOSED, Move.OPENED, Move.NARROWED, Move.WIDENED);
    }
  }
}
