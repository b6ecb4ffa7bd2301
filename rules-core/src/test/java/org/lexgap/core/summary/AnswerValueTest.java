package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.AnswerValue.Disputed;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.AnswerValue.Text;

/** When two answers say the same, and how an answer is written. */
class AnswerValueTest {

  @ParameterizedTest
  @CsvSource({
    "18, 18",
    "3.5, 3.5",
    "-2, -2",
    "0, 0",
    "999999999999999, 999999999999999",
    "1e15, 1.0E15",
    "-1e15, -1.0E15"
  })
  void a_whole_number_is_written_without_a_fraction(double number, String written) {
    assertThat(new Amount(number)).hasToString(written);
  }

  @Test
  void a_number_given_as_a_word_keeps_the_word_and_equals_the_number() {
    Amount life = new Amount(99, "life");
    assertThat(life)
        .hasToString("life")
        .isEqualTo(new Amount(99))
        .hasSameHashCodeAs(new Amount(99));
    assertThat(life).isNotEqualTo(new Amount(98, "life")).isNotEqualTo(new Text("life"));
    assertThat(new Amount(99).hashCode()).isNotEqualTo(new Amount(98).hashCode());
  }

  @Test
  void the_order_of_a_list_means_nothing_and_no_value_stands_twice() {
    Items acts = new Items(List.of("recruitment", "transfer", "recruitment"));
    assertThat(acts.values()).containsExactly("recruitment", "transfer");
    Items turned = new Items(List.of("transfer", "recruitment"));
    assertThat(acts)
        .isEqualTo(turned)
        .hasSameHashCodeAs(turned)
        .hasToString("recruitment;transfer");
  }

  @Test
  void lists_differ_if_one_names_more_or_something_else() {
    Items acts = new Items(List.of("recruitment", "transfer"));
    assertThat(acts).isNotEqualTo(new Items(List.of("recruitment")));
    assertThat(new Items(List.of("recruitment"))).isNotEqualTo(acts);
    assertThat(acts).isNotEqualTo(new Items(List.of("recruitment", "harbouring")));
    assertThat(acts).isNotEqualTo(new Symbol("recruitment;transfer"));
    assertThat(acts.hashCode()).isNotEqualTo(new Items(List.of("recruitment")).hashCode());
  }

  @Test
  void an_empty_list_is_none() {
    assertThat(new Items(List.of())).hasToString("none");
  }

  @Test
  void a_word_and_a_text_are_written_as_they_are() {
    assertThat(new Symbol("closed")).hasToString("closed");
    assertThat(new Text("Crimes Act")).hasToString("Crimes Act");
  }

  @Test
  void sheets_that_disagree_are_shown_beside_each_other_once() {
    Disputed disputed =
        new Disputed(List.of(new Symbol("yes"), new Symbol("no"), new Symbol("yes")));
    assertThat(disputed).hasToString("disputed: yes / no");
  }
}
