package org.lexgap.rulebase.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.rulebase.logic.StatedAnswers.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Blanks are tried out, one case after the other. */
class SuppositionsTest {

  private static Suppositions of(String answers, String... fields) {
    return Suppositions.of(
        SmallVocabulary.vocabulary(),
        new LinkedHashSet<>(List.of(fields)),
        StatedAnswers.of(answers));
  }

  private static List<Truth> truths(Suppositions suppositions, String condition) {
    List<Truth> truths = new ArrayList<>();
    suppositions.forEach(evaluation -> truths.add(evaluation.truth(condition(condition))));
    return truths;
  }

  @Test
  void a_word_stays_blank_or_is_one_of_its_values() {
    assertThat(truths(of("", "word.a"), "word.a = red"))
        .containsExactly(Truth.FALSE, Truth.TRUE, Truth.FALSE, Truth.FALSE);
    assertThat(truths(of("", "word.a"), "word.a is null"))
        .containsExactly(Truth.TRUE, Truth.FALSE, Truth.FALSE, Truth.FALSE);
  }

  @Test
  void a_number_stays_blank_or_is_some_number() {
    assertThat(truths(of("", "figure.a"), "figure.a > 3")).containsExactly(Truth.FALSE, Truth.OPEN);
    assertThat(truths(of("", "figure.a"), "figure.a is null"))
        .containsExactly(Truth.TRUE, Truth.FALSE);
  }

  @Test
  void a_list_stays_blank_or_is_empty_or_names_something() {
    assertThat(truths(of("", "list.a"), "list.a is empty"))
        .containsExactly(Truth.FALSE, Truth.TRUE, Truth.FALSE);
    assertThat(truths(of("", "list.a"), "x in list.a"))
        .containsExactly(Truth.FALSE, Truth.FALSE, Truth.OPEN);
  }

  @Test
  void what_is_answered_is_not_tried_and_what_is_not_asked_stays_open() {
    assertThat(truths(of("word.a=red", "word.a"), "word.a = red")).containsExactly(Truth.TRUE);
    assertThat(truths(of("word.a=red", "word.a"), "figure.a > 1")).containsExactly(Truth.OPEN);
  }

  @Test
  void several_blanks_are_tried_in_every_combination() {
    assertThat(truths(of("", "word.a", "figure.a"), "word.a = red and figure.a is null"))
        .hasSize(8)
        .containsOnlyOnce(Truth.TRUE)
        .doesNotContain(Truth.OPEN);
  }

  @Test
  void a_blank_that_would_make_too_many_cases_stays_open_and_a_smaller_one_is_still_tried() {
    Suppositions suppositions =
        of("", "word.a", "word.b", "figure.a", "list.a", "list.b", "figure.b");
    assertThat(truths(suppositions, "list.b is null")).hasSize(192).containsOnly(Truth.OPEN);
    assertThat(truths(suppositions, "figure.b is null")).hasSize(192).doesNotContain(Truth.OPEN);
    assertThat(truths(suppositions, "list.a is null")).doesNotContain(Truth.OPEN);
  }

  @Test
  void who_has_seen_enough_sees_no_more() {
    List<Evaluation> seen = new ArrayList<>();
    of("", "word.a", "word.b")
        .forEach(
            evaluation -> {
              seen.add(evaluation);
              return seen.size() < 3;
            });
    assertThat(seen).hasSize(3);
    assertThat(Set.copyOf(seen)).hasSize(1);
  }
}
