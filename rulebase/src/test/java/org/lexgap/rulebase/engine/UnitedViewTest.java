package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Unite;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** How the answers of several laws become one answer of the State. */
class UnitedViewTest {

  private static AnswerValue word(String value) {
    return new AnswerValue.Symbol(value);
  }

  private static Field field(String name, FieldType type, Unite unite, String... values) {
    return new Field(
        name,
        type,
        Stream.of(values).map(id -> new AllowedValue(id, id)).toList(),
        null,
        List.of(),
        unite,
        Tier.CORE,
        "set",
        "theme",
        0,
        "Question?",
        "Guidance.",
        null,
        null);
  }

  /** The laws A, B, C ... answer in turn. */
  private static View united(Field field, AnswerValue... values) {
    Answer[] answers = new Answer[values.length];
    for (int i = 0; i < values.length; i++) {
      Scope law = field.isContext() ? Scope.JURISDICTION : Scope.ofLaw("" + (char) ('A' + i));
      answers[i] = Answer.of(law, field.name(), values[i]);
    }
    return new Views(StatuteSummary.of(List.of(answers)), Set.of(), new Vocabulary(List.of(field)))
        .united();
  }

  private static AnswerValue value(Field field, AnswerValue... values) {
    return united(field, values).value(field.name());
  }

  @Test
  void the_best_of_yes_partial_and_no_counts() {
    Field field = field("f", FieldType.YES_NO_PARTIAL, null, "yes", "partial", "no");
    assertThat(value(field, word("no"), word("yes"), word("partial"))).isEqualTo(word("yes"));
    assertThat(value(field, word("no"), word("partial"))).isEqualTo(word("partial"));
    assertThat(value(field, word("no"))).isEqualTo(word("no"));
  }

  @Test
  void lists_are_united() {
    Field field = field("f", FieldType.LIST, null, "x", "y", "z");
    assertThat(
            value(
                field,
                new AnswerValue.Items(List.of("x")),
                new AnswerValue.Items(List.of()),
                new AnswerValue.Items(List.of("z", "x"))))
        .isEqualTo(new AnswerValue.Items(List.of("x", "z")));
  }

  @Test
  void of_numbers_the_highest_or_the_lowest_counts_as_the_question_says() {
    AnswerValue[] numbers = {
      new AnswerValue.Amount(3), new AnswerValue.Amount(9), new AnswerValue.Amount(1)
    };
    assertThat(value(field("f", FieldType.NUMBER, Unite.HIGHEST), numbers)).isEqualTo(numbers[1]);
    assertThat(value(field("f", FieldType.NUMBER, Unite.LOWEST), numbers)).isEqualTo(numbers[2]);
  }

  @Test
  void of_words_the_question_says_which_one_wins() {
    Field anyYes = field("f", FieldType.YES_NO, Unite.YES, "yes", "no");
    Field anyNo = field("f", FieldType.YES_NO, Unite.NO, "yes", "no");
    Field listed = field("f", FieldType.ENUM, Unite.FIRST_LISTED, "red", "green", "blue");
    assertThat(value(anyYes, word("no"), word("yes"))).isEqualTo(word("yes"));
    assertThat(value(anyYes, word("no"))).isEqualTo(word("no"));
    assertThat(value(anyNo, word("yes"), word("no"))).isEqualTo(word("no"));
    assertThat(value(anyNo, word("yes"))).isEqualTo(word("yes"));
    assertThat(value(listed, word("blue"), word("green"))).isEqualTo(word("green"));
  }

  @Test
  void without_such_a_say_there_is_no_united_answer_but_every_law_is_heard() {
    Field field = field("f", FieldType.ENUM, null, "red", "green");
    View view = united(field, word("red"), word("green"));
    assertThat(view.value("f")).isNull();
    assertThat(view.given("f"))
        .extracting(Answer::value)
        .containsExactly(word("red"), word("green"));
    assertThat(view.evidence("f"))
        .extracting(evidence -> evidence.scope())
        .containsExactly(Scope.ofLaw("A"), Scope.ofLaw("B"));
  }

  @Test
  void where_sheets_disagree_there_is_no_united_answer() {
    Field field = field("f", FieldType.YES_NO_PARTIAL, null, "yes", "partial", "no");
    View view =
        united(field, word("yes"), new AnswerValue.Disputed(List.of(word("yes"), word("no"))));
    assertThat(view.value("f")).isNull();
    assertThat(view.isDisputed("f")).isTrue();
    assertThat(united(field, word("yes")).isDisputed("f")).isFalse();
  }

  @Test
  void a_fact_about_the_State_is_what_the_State_says() {
    Field field = field("ctx.f", FieldType.ENUM, null, "red", "green");
    assertThat(value(field, word("green"))).isEqualTo(word("green"));
    assertThat(united(field).value("ctx.f")).isNull();
    assertThat(united(field).given("ctx.f")).isEmpty();
  }
}
