package org.lexgap.rulebase.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.rulebase.logic.StatedAnswers.condition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition says over some answers, with blanks as nothing and with blanks as anything. */
class EvaluationTest {

  /**
   * The columns: condition, answers, its truth if blanks count as nothing, if they may be filled.
   */
  @ParameterizedTest
  @CsvFileSource(resources = "/lexgap/logic/truths.csv", delimiter = '|', numLinesToSkip = 1)
  void a_condition_is_true_false_or_open(
      String text, String answers, Truth asItStands, Truth withBlanksOpen) {
    var given = StatedAnswers.of(answers == null ? "" : answers);
    assertThat(Evaluation.of(given).truth(condition(text))).isEqualTo(asItStands);
    assertThat(Evaluation.withBlanksOpen(given).truth(condition(text))).isEqualTo(withBlanksOpen);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word.a is null | FALSE",
        "figure.a is not null | TRUE",
        "list.a is empty | FALSE",
        "list.a is not empty | TRUE",
        "count(list.a) >= 1 | TRUE",
        "count(list.a) >= 2 | OPEN",
        "covers(list.a, {x, y, z}) > 0 | TRUE",
        "covers(list.a, {x, y}) > 0 | OPEN",
        "covers(list.a, {x, y}) <= 1 | TRUE",
        "figure.a >= 0 | TRUE",
        "figure.a > 0 | OPEN",
        "figure.a < 0 | FALSE",
        "word.a = red | OPEN"
      })
  void a_blank_that_will_be_answered_is_not_null_and_a_list_not_empty(String text, Truth truth) {
    Evaluation evaluation = Evaluation.supposing(field -> null, field -> Blank.GIVEN);
    assertThat(evaluation.truth(condition(text))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word.a = word.b | OPEN",
        "word.a != word.b | OPEN",
        "list.a subset_of list.b | OPEN",
        "figure.a <= figure.b | OPEN"
      })
  void two_blanks_that_will_be_answered_may_be_alike_or_not(String text, Truth truth) {
    Evaluation evaluation = Evaluation.supposing(field -> null, field -> Blank.GIVEN);
    assertThat(evaluation.truth(condition(text))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "word.a = word.b | FALSE",
        "word.a != word.b | TRUE",
        "figure.a != figure.b | TRUE",
        "figure.a = figure.b | FALSE",
        "list.a subset_of list.b | FALSE",
        "set(list.a) != set(list.b) | TRUE"
      })
  void what_stays_blank_differs_from_what_will_be_answered(String text, Truth truth) {
    Evaluation evaluation =
        Evaluation.supposing(
            field -> null, field -> field.endsWith(".a") ? Blank.NULL : Blank.GIVEN);
    assertThat(evaluation.truth(condition(text))).isEqualTo(truth);
  }

  @Test
  void the_parts_that_made_a_condition_true_are_its_true_comparisons() {
    var answers = StatedAnswers.of("word.a=red figure.a=2 list.a=x");
    var expr =
        condition("(word.a = red or word.a = green) and not (figure.a > 3 or x not in list.a)");
    assertThat(Evaluation.of(answers).leaves(expr, Truth.TRUE))
        .extracting(Object::toString)
        .containsExactly("word.a = red", "figure.a > 3", "x not in list.a");
    assertThat(Evaluation.of(answers).leaves(expr, Truth.FALSE))
        .extracting(Object::toString)
        .containsExactly("word.a = green");
  }

  @Test
  void the_blanks_of_a_condition_are_those_that_could_still_change_it() {
    var answers = StatedAnswers.of("word.a=red figure.a=2");
    var expr = condition("word.a = red and (word.b = red or figure.a < figure.b) and x in list.a");
    assertThat(Evaluation.withBlanksOpen(answers).blanksOf(expr))
        .containsExactly("word.b", "figure.b", "list.a");
    assertThat(Evaluation.of(answers).blanksOf(expr)).isEmpty();
  }
}
