package org.lexgap.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.progress.AnswerChange.Kind;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.BillOverLaw;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

class AnswerChangesTest {

  /** {@code "PC a 1 s2"}: law, field, answer and provision. */
  private static StatuteSummary sheet(String... lines) {
    List<Answer> answers = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ");
      answers.add(
          new Answer(
              Scope.parse(parts[0]).orElseThrow(),
              parts[1],
              new AnswerValue.Text(parts[2]),
              parts.length > 3 ? parts[3] : "",
              Confidence.KNOWN,
              "",
              Place.UNSTATED));
    }
    return StatuteSummary.of(answers);
  }

  private static List<AnswerChange> between(StatuteSummary before, StatuteSummary after) {
    return new AnswerChanges(before, after).find();
  }

  private static AnswerChange only(StatuteSummary before, StatuteSummary after) {
    List<AnswerChange> changes = between(before, after);
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  @Test
  void equal_summaries_have_no_difference() {
    assertThat(between(sheet("PC a 1 s2"), sheet("PC a 1 s2"))).isEmpty();
  }

  @Test
  void another_answer_of_the_same_law_is_a_change_with_both_citations() {
    AnswerChange change = only(sheet("PC a 1 s2"), sheet("PC a 2 s3"));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.before().get(0).citation()).isEqualTo("s2");
    assertThat(change.after().get(0).citation()).isEqualTo("s3");
  }

  @Test
  void an_answer_in_place_of_a_blank_says_nothing_about_the_law() {
    AnswerChange change = only(sheet("PC a 1"), sheet("PC a 1", "PC b 2"));
    assertThat(change.kind()).isEqualTo(Kind.ADDED);
    assertThat(change.kind().isOfLaw()).isFalse();
    assertThat(change.before()).isEmpty();
  }

  @Test
  void a_blank_in_place_of_an_answer_says_nothing_about_the_law() {
    assertThat(only(sheet("PC a 1", "PC b 2"), sheet("PC a 1")).kind()).isEqualTo(Kind.WITHDRAWN);
  }

  @Test
  void another_provision_for_the_same_answer_is_told_apart() {
    assertThat(only(sheet("PC a 1 s2"), sheet("PC a 1 s9")).kind()).isEqualTo(Kind.RECORDED);
  }

  @Test
  void answers_of_a_law_that_comes_and_of_one_that_goes_stand_together_by_question() {
    AnswerChange change = only(sheet("OLD a 1 s2"), sheet("NEW a 2 s3"));
    assertThat(change.kind()).isEqualTo(Kind.LAW);
    assertThat(change.before()).extracting(Answer::citation).containsExactly("s2");
    assertThat(change.after()).extracting(Answer::citation).containsExactly("s3");
    assertThat(change.scopes()).containsExactly(Scope.ofLaw("NEW"), Scope.ofLaw("OLD"));
  }

  @Test
  void what_a_bill_puts_into_a_law_is_a_change_of_law_even_where_it_was_blank() {
    StatuteSummary law = sheet("PC a 1 s2");
    StatuteSummary laid = BillOverLaw.of(sheet("B law.amends PC", "B b 2 cl3"), law).summary();
    AnswerChange change =
        between(law, laid).stream()
            .filter(one -> one.field().equals("b"))
            .findFirst()
            .orElseThrow();
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.before()).isEmpty();
    assertThat(change.after().get(0).amendedBy()).isEqualTo(Scope.ofLaw("B"));
  }

  @Test
  void an_offence_that_takes_over_from_its_law_shows_what_held_before() {
    AnswerChange change =
        only(sheet("PC a 1 s2", "PC#4 b 1"), sheet("PC a 1 s2", "PC#4 b 1", "PC#4 a 2 s4"));
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.before().get(0).citation()).isEqualTo("s2");
  }

  @Test
  void carrying_every_difference_back_gives_the_earlier_summary() {
    StatuteSummary before = sheet("PC a 1 s2", "PC b 2", "OLD a 5", "PC#4 a 3");
    StatuteSummary after = sheet("PC a 7 s2", "PC c 3", "NEW a 6", "CTX d 1");
    StatuteSummary back = after;
    for (AnswerChange change : between(before, after)) {
      back = change.carry(before, back);
    }
    assertThat(back).isEqualTo(before);
  }

  @Test
  void seen_from_the_other_side_every_difference_is_its_mirror() {
    StatuteSummary before = sheet("PC a 1 s2", "PC b 2", "OLD a 5");
    StatuteSummary after = sheet("PC a 7 s2", "PC c 3", "NEW a 6");
    assertThat(between(after, before))
        .extracting(AnswerChange::kind, AnswerChange::field)
        .containsExactlyInAnyOrderElementsOf(
            between(before, after).stream()
                .map(AnswerChange::mirrored)
                .map(change -> org.assertj.core.groups.Tuple.tuple(change.kind(), change.field()))
                .toList());
  }
}
