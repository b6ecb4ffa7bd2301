package org.lexgap.rulebase.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.rulebase.facts.Answers;

class CandidateAnswersTest {

  private static Map<AnswerValue, Double> candidates(
      String element, String field, Answers answers) {
    return CandidateAnswers.of(Trees.of(element), Trees.VOCABULARY.field(field), answers);
  }

  private static Items items(String... values) {
    return new Items(List.of(values));
  }

  @Test
  void every_other_word_is_tried_the_first_of_the_vocabulary_before_later_ones() {
    Map<AnswerValue, Double> words =
        candidates("TIP-ORGANISE", "tip.organise", Trees.answers("tip.organise", new Symbol("no")));
    assertThat(words).containsOnlyKeys(new Symbol("yes"), new Symbol("partial"));
    assertThat(words.get(new Symbol("yes"))).isEqualTo(1);
    assertThat(words.get(new Symbol("partial"))).isGreaterThan(1).isLessThan(1.1);
  }

  @Test
  void numbers_are_tried_at_the_threshold_and_beside_it() {
    Map<AnswerValue, Double> numbers =
        candidates(
            "TIP-DEF-CHILD",
            "tip.child.age_threshold",
            Trees.answers("tip.child.age_threshold", new Amount(17)));
    assertThat(numbers).containsOnlyKeys(new Amount(18), new Amount(19));
    assertThat(numbers.get(new Amount(18))).isEqualTo(1);
    assertThat(numbers.get(new Amount(19))).isEqualTo(1.25);
  }

  @Test
  void no_number_below_zero_is_tried() {
    assertThat(
            candidates("TIP-PROT-REFLECTION", "tip.status.reflection_days", Trees.answers())
                .keySet())
        .isNotEmpty()
        .allMatch(value -> ((Amount) value).value() >= 0);
  }

  @Test
  void a_list_is_completed_extended_by_one_or_shortened_and_each_value_counts() {
    Map<AnswerValue, Double> lists =
        candidates(
            "TIP-ACT", "tip.acts", Trees.answers("tip.acts", items("recruitment", "receipt")));
    assertThat(lists.get(items("recruitment", "receipt", "transfer"))).isEqualTo(1);
    assertThat(lists.get(items("receipt"))).isEqualTo(1);
    assertThat(lists.get(items("recruitment"))).isEqualTo(1);
    assertThat(lists.get(items())).isEqualTo(2);
    assertThat(lists)
        .anySatisfy(
            (value, distance) -> {
              assertThat(((Items) value).values()).hasSize(5);
              assertThat(distance).isEqualTo(3);
            });
    assertThat(lists).doesNotContainKey(items("recruitment", "receipt"));
  }

  @Test
  void a_blank_list_could_be_empty() {
    assertThat(candidates("TIP-ACT", "tip.acts", Trees.answers()).get(items())).isEqualTo(1);
  }

  @Test
  void where_values_are_only_counted_the_first_of_the_vocabulary_are_added() {
    List<String> forms =
        Trees.VOCABULARY.field("tip.def.coercion.forms").values().stream()
            .map(value -> value.id())
            .toList();
    Map<AnswerValue, Double> lists =
        candidates("TIP-DEF-COERCION", "tip.def.coercion.forms", Trees.answers());
    for (int count = 1; count <= forms.size(); count++) {
      assertThat(lists.get(new Items(forms.subList(0, count)))).isEqualTo(count);
    }
  }
}
