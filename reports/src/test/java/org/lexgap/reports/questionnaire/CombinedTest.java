package org.lexgap.reports.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.Outcome.CONFLICT;
import static org.lexgap.core.assessment.Outcome.MET;
import static org.lexgap.core.assessment.Outcome.MISSING;
import static org.lexgap.core.assessment.Outcome.NOT_APPLICABLE;
import static org.lexgap.core.assessment.Outcome.PARTIAL;
import static org.lexgap.core.assessment.Outcome.REVIEW;
import static org.lexgap.core.assessment.Outcome.UNKNOWN;
import static org.lexgap.reports.questionnaire.ReviewAnswer.IN_PART;
import static org.lexgap.reports.questionnaire.ReviewAnswer.NO;
import static org.lexgap.reports.questionnaire.ReviewAnswer.NOT_ANSWERED;
import static org.lexgap.reports.questionnaire.ReviewAnswer.TO_BE_JUDGED;
import static org.lexgap.reports.questionnaire.ReviewAnswer.YES;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Binding;
import org.lexgap.core.assessment.Bindingness;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;

class CombinedTest {

  private static final List<Outcome> DETERMINED =
      List.of(MET, PARTIAL, MISSING, CONFLICT, NOT_APPLICABLE);

  /** Which element it is about makes no difference. */
  private static Finding finding(Outcome outcome, Outcome... couldBecome) {
    Set<Outcome> could = EnumSet.noneOf(Outcome.class);
    could.addAll(List.of(couldBecome));
    return new Finding(
        null,
        outcome,
        could,
        List.of(),
        List.of(),
        null,
        new Reason("met.reason", Map.of()),
        List.of(),
        List.of(),
        List.of(),
        new Bindingness(Binding.UNKNOWN, null, List.of()),
        List.of(),
        List.of());
  }

  private static Combined of(Finding... findings) {
    return Combined.of(List.of(findings));
  }

  private static Combined of(Outcome... outcomes) {
    return Combined.of(Stream.of(outcomes).map(one -> finding(one)).toList());
  }

  private static Combined settled(ReviewAnswer answer) {
    return new Combined(answer, Set.of());
  }

  @Test
  void all_met_is_yes_and_all_gaps_are_no() {
    assertThat(of(MET)).isEqualTo(settled(YES));
    assertThat(of(MET, MET)).isEqualTo(settled(YES));
    assertThat(of(MISSING)).isEqualTo(settled(NO));
    assertThat(of(MISSING, CONFLICT)).isEqualTo(settled(NO));
  }

  @Test
  void anything_between_is_yes_in_part() {
    assertThat(of(PARTIAL)).isEqualTo(settled(IN_PART));
    assertThat(of(MET, MISSING)).isEqualTo(settled(IN_PART));
    assertThat(of(MET, CONFLICT)).isEqualTo(settled(IN_PART));
    assertThat(of(PARTIAL, MISSING)).isEqualTo(settled(IN_PART));
  }

  @Test
  void what_does_not_apply_is_left_out() {
    assertThat(of(MET, NOT_APPLICABLE)).isEqualTo(settled(YES));
    assertThat(of(MISSING, NOT_APPLICABLE)).isEqualTo(settled(NO));
    assertThat(of(NOT_APPLICABLE, NOT_APPLICABLE)).isEqualTo(settled(ReviewAnswer.NOT_APPLICABLE));
  }

  @Test
  void an_unknown_element_leaves_the_row_without_an_answer() {
    assertThat(of(UNKNOWN)).isEqualTo(new Combined(NOT_ANSWERED, Set.of(YES, IN_PART, NO)));
    assertThat(of(MET, UNKNOWN)).isEqualTo(new Combined(NOT_ANSWERED, Set.of(YES, IN_PART)));
    assertThat(of(MISSING, UNKNOWN)).isEqualTo(new Combined(NOT_ANSWERED, Set.of(IN_PART, NO)));
  }

  @Test
  void an_unknown_element_does_not_matter_where_the_others_decide() {
    assertThat(of(MET, MISSING, UNKNOWN)).isEqualTo(settled(IN_PART));
    assertThat(of(PARTIAL, UNKNOWN, REVIEW)).isEqualTo(settled(IN_PART));
  }

  @Test
  void what_an_unknown_element_can_no_longer_become_counts() {
    assertThat(of(finding(MET), finding(UNKNOWN, MISSING, PARTIAL))).isEqualTo(settled(IN_PART));
    assertThat(of(finding(MET), finding(UNKNOWN, MET, NOT_APPLICABLE))).isEqualTo(settled(YES));
  }

  @Test
  void a_judgement_leaves_the_row_to_be_judged() {
    assertThat(of(MET, REVIEW)).isEqualTo(new Combined(TO_BE_JUDGED, Set.of(YES, IN_PART)));
    assertThat(of(UNKNOWN, REVIEW).answer()).isEqualTo(NOT_ANSWERED);
    assertThat(of(finding(REVIEW, MET)).could()).containsExactlyInAnyOrder(YES, IN_PART, NO);
  }

  @Test
  void an_answer_that_blanks_could_change_holds_so_far() {
    assertThat(of(finding(MET, PARTIAL))).isEqualTo(new Combined(YES, Set.of(IN_PART)));
    assertThat(of(finding(PARTIAL, MET), finding(MET)))
        .isEqualTo(new Combined(IN_PART, Set.of(YES)));
    assertThat(of(finding(MISSING, CONFLICT))).isEqualTo(settled(NO));
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** Against trying every choice of outcomes, one for each element. */
  @ParameterizedTest
  @MethodSource("seeds")
  void what_can_be_reached_is_what_some_choice_comes_to(int seed) {
    Random random = new Random(seed);
    List<Set<Outcome>> possible = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      EnumSet<Outcome> one = EnumSet.of(DETERMINED.get(random.nextInt(5)));
      for (int more = random.nextInt(3); more > 0; more--) {
        one.add(DETERMINED.get(random.nextInt(5)));
      }
      possible.add(one);
    }
    EnumSet<ReviewAnswer> tried = EnumSet.noneOf(ReviewAnswer.class);
    everyChoice(possible, 0, new ArrayList<>(), tried);
    assertThat(Combined.reachable(possible)).as(possible.toString()).isEqualTo(tried);
  }

  private static void everyChoice(
      List<Set<Outcome>> possible, int at, List<Outcome> chosen, Set<ReviewAnswer> tried) {
    if (at == possible.size()) {
      tried.add(plain(chosen));
      return;
    }
    for (Outcome outcome : possible.get(at)) {
      chosen.add(outcome);
      everyChoice(possible, at + 1, chosen, tried);
      chosen.remove(chosen.size() - 1);
    }
  }

  private static ReviewAnswer plain(List<Outcome> outcomes) {
    List<Outcome> applying = outcomes.stream().filter(one -> one != NOT_APPLICABLE).toList();
    if (applying.isEmpty()) {
      return ReviewAnswer.NOT_APPLICABLE;
    }
    if (applying.stream().allMatch(one -> one == MET)) {
      return YES;
    }
    return applying.stream().allMatch(Outcome::isGap) ? NO : IN_PART;
  }
}
