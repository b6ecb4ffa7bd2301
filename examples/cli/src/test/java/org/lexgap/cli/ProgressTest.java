package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.progress.AnswerChange;
import org.lexgap.core.progress.Causes;
import org.lexgap.core.progress.CheckMove;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.progress.Move;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** What holds for every comparison, with the real rules over the sample workbooks. */
class ProgressTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  private static StatuteSummary sample(String name) throws IOException {
    return Samples.read(RULEBASE, Path.of("..", "workbooks", "csv", name + ".csv")).summary();
  }

  /** The same answers but for some that are left out, in the order of a seed. */
  private static StatuteSummary without(StatuteSummary summary, int seed) {
    List<Answer> answers = new ArrayList<>(summary.answers());
    Collections.shuffle(answers, new Random(seed));
    List<Answer> left = answers.subList(0, 12);
    return summary.filter(answer -> !left.contains(answer));
  }

  private static Progress compare(StatuteSummary before, StatuteSummary after) {
    return RULEBASE.compare(before, after, AssessmentOptions.DEFAULT);
  }

  @Test
  void a_summary_compared_with_itself_is_unchanged() throws IOException {
    for (String name : List.of("velmora", "fiji", "pakistan")) {
      Progress progress = compare(sample(name), sample(name));
      assertThat(progress.answers()).isEmpty();
      assertThat(progress.elements()).noneMatch(ElementMove::isMoved);
      assertThat(progress.checks()).noneMatch(CheckMove::isMoved);
      assertThat(progress.count(Move.UNCHANGED)).isEqualTo(progress.onLaw().size());
    }
  }

  @Test
  void comparing_backwards_is_the_mirror_of_comparing_forwards() throws IOException {
    StatuteSummary all = sample("velmora");
    for (int seed = 1; seed <= 3; seed++) {
      StatuteSummary few = without(all, seed);
      Progress there = compare(few, all);
      Progress back = compare(all, few);
      assertThat(back.elements())
          .extracting(ElementMove::move)
          .isEqualTo(there.elements().stream().map(move -> move.move().mirrored()).toList());
      for (Outcome from : Outcome.values()) {
        for (Outcome to : Outcome.values()) {
          assertThat(back.count(to, from)).isEqualTo(there.count(from, to));
        }
      }
    }
  }

  @Test
  void the_counts_add_up_to_the_number_of_elements() throws IOException {
    Progress progress = compare(without(sample("velmora"), 7), sample("velmora"));
    assertThat(Arrays.stream(Move.values()).mapToInt(progress::count).sum())
        .isEqualTo(progress.onLaw().size());
    int cells = 0;
    for (Outcome from : Outcome.values()) {
      for (Outcome to : Outcome.values()) {
        cells += progress.count(from, to);
      }
    }
    assertThat(cells).isEqualTo(progress.onLaw().size());
    assertThat(progress.onLaw().size() + progress.onPractice().size())
        .isEqualTo(progress.elements().size());
  }

  @Test
  void every_element_that_moved_names_the_answers_that_moved_it() throws IOException {
    Progress progress = compare(without(sample("velmora"), 3), sample("velmora"));
    List<ElementMove> moved = progress.elements().stream().filter(ElementMove::isMoved).toList();
    assertThat(moved).isNotEmpty();
    assertThat(moved)
        .allSatisfy(
            move ->
                assertThat(progress.answers()).containsAll(move.causes().changes()).isNotEmpty());
  }

  /** What the report claims of a cause is tried once more. */
  @Test
  void without_a_necessary_answer_the_outcome_is_another() throws IOException {
    StatuteSummary before = without(sample("velmora"), 5);
    StatuteSummary after = sample("velmora");
    Progress progress = compare(before, after);
    int tried = 0;
    for (ElementMove move : progress.elements()) {
      if (move.causes().proof() == Causes.Proof.NECESSARY) {
        for (AnswerChange change : move.causes().changes()) {
          Outcome outcome =
              RULEBASE
                  .assess(change.carry(before, after))
                  .finding(move.element().id())
                  .orElseThrow()
                  .outcome();
          assertThat(outcome).as(move.element().id()).isNotEqualTo(move.after().outcome());
          tried++;
        }
      }
    }
    assertThat(tried).isPositive();
  }

  @Test
  void a_blank_that_is_answered_moves_nothing_because_of_law() throws IOException {
    Progress progress = compare(without(sample("velmora"), 9), sample("velmora"));
    assertThat(progress.answers())
        .extracting(AnswerChange::kind)
        .doesNotContain(AnswerChange.Kind.WITHDRAWN);
    assertThat(progress.elements())
        .filteredOn(ElementMove::isMoved)
        .allMatch(
            move ->
                move.causes().changes().stream()
                    .noneMatch(change -> change.kind() == AnswerChange.Kind.WITHDRAWN));
  }
}
