package org.lexgap.rulebase.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogicParserTest {

  private static final LogicContext CONTEXT =
      new LogicContext(
          "TEST-1",
          SmallVocabulary.vocabulary(),
          Set.of(),
          "list.a",
          List.of("x", "y", "z"),
          List.of("x"),
          Map.of());

  private static Expr parse(String text) {
    return LogicParser.parse(text, CONTEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word.a = red",
        "word.a != word.b",
        "figure.a >= 0.75 * min(20, figure.b, ctx.figure)",
        "coverage >= 0.4 and coverage < 1",
        "coverage_required = 1",
        "x in list.a and y not in list.a",
        "word.a in {red, green} or word.a not in {blue}",
        "list.a subset_of list.b",
        "list.a not subset_of list.b",
        "set(list.a) != set(list.b)",
        "count(list.a) = 2",
        "covers(list.a, {x, y}) = 0.5",
        "count_true(word.a = red, figure.a < 3) >= 1",
        "figure.a is null and figure.b is not null",
        "list.a is empty or list.b is not empty",
        "figure.a < max(figure.b, ctx.figure) / 2",
        "figure.a + figure.b > 3",
        "always",
        "never"
      })
  void what_the_grammar_allows_reads_back_as_it_was_written(String text) {
    assertThat(parse(text)).hasToString(text);
  }

  @Test
  void a_value_may_stand_before_its_field() {
    assertThat(parse("red = word.a")).isEqualTo(parse("word.a = red"));
    assertThat(parse("red != word.a")).isEqualTo(parse("word.a != red"));
  }

  @Test
  void calculations_bind_as_in_arithmetic() {
    assertThat(parse("figure.a + 2 * figure.b / 4 > 1 + 1"))
        .hasToString("figure.a + (2 * figure.b / 4) > 1 + 1");
  }

  @Test
  void and_binds_tighter_than_or_and_not_binds_tighter_than_and() {
    assertThat(parse("word.a = red or word.a = green and not word.b = red"))
        .hasToString("word.a = red or (word.a = green and not (word.b = red))");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrod.a = red | (wrod.a), which is no field of the vocabulary",
        "word.a = yellow | the value (yellow), but the field (word.a) has: red, green, blue",
        "word.a > red | as if it were a number",
        "figure.a = red | not single-valued",
        "word.a = | its end where a field, a value or a number was expected",
        "word.a = red word.b | (word.b) at character 14 where the end was expected",
        "word.a not red | where \"in\" or \"subset_of\" was expected",
        "q in list.a | the value (q), but the field (list.a) has: x, y, z",
        "x in figure.a | where a list field was expected",
        "median(figure.a) > 2 | calls (median), which is no function",
        "figure.a > 2 & word.a = red | a sign (&) that the grammar does not know",
        "figure.a ~ 2 | a sign (~) that the grammar does not know",
        "(word.a = red | its end where \")\" was expected",
        "list.a = x | not single-valued",
        "2 * count_true(word.a = red) > 1 | uses count_true in a calculation",
        "count_true(word.a = red) > figure.a | uses count_true in a calculation",
        "max(count_true(word.a = red), 1) > 1 | uses count_true in a calculation",
        "1 + 2 * count_true(word.a = red) > 1 | uses count_true in a calculation",
        "count(lists.a) > 1 | (lists.a), which is no field of the vocabulary",
        "set(list.a) > set(list.b) | as if it were a number",
        "figure.a in list.a and 3 is null | where",
        "3 is null | has (3) where a field was expected",
        "figure.a is empty | has (figure.a) where a list field was expected",
        "word.a = | its end",
        "covers(list.a, {q}) > 0 | the value (q), but the field (list.a) has: x, y, z"
      })
  void what_it_does_not_allow_is_named_with_its_words(String text, String message) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(LogicException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_field_that_the_element_does_not_list_is_refused() {
    LogicContext listed =
        new LogicContext(
            "TEST-1",
            SmallVocabulary.vocabulary(),
            Set.of("word.a"),
            null,
            List.of(),
            List.of(),
            Map.of());
    assertThatThrownBy(() -> LogicParser.parse("word.b = red", listed))
        .hasMessageContaining("reads the field (word.b), which is not among its fields");
    assertThatThrownBy(() -> LogicParser.parse("coverage = 1", listed))
        .hasMessageContaining("no coverage_field is given");
  }
}
