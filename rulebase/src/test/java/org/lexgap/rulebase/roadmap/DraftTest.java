package org.lexgap.rulebase.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.Scope;

class DraftTest {

  private static final Scope ATA = Scope.ofLaw("ATA");

  private static SupposedAnswer supposed(
      String field, @Nullable AnswerValue present, AnswerValue other) {
    return new SupposedAnswer(ATA, false, field, present, other);
  }

  private static Items items(String... values) {
    return new Items(List.of(values));
  }

  private static Remedy remedy(String element, SupposedAnswer... answers) {
    return new Remedy(element, List.of(answers));
  }

  @Test
  void two_lists_are_united_in_what_they_add_and_in_what_they_drop() {
    Draft draft = new Draft();
    draft.add(remedy("A", supposed("list", items("a", "b"), items("a", "b", "c"))));
    draft.add(remedy("B", supposed("list", items("a", "b"), items("b", "d"))));
    assertThat(draft.elements()).containsExactly("A", "B");
    assertThat(draft.answers())
        .containsExactly(supposed("list", items("a", "b"), items("b", "c", "d")));
  }

  @Test
  void a_list_that_nobody_answered_is_united_too() {
    Draft draft = new Draft();
    draft.add(remedy("A", supposed("list", null, items("c"))));
    draft.add(remedy("B", supposed("list", null, items("d"))));
    assertThat(draft.answers()).containsExactly(supposed("list", null, items("c", "d")));
  }

  @Test
  void of_two_words_the_first_stays() {
    Draft draft = new Draft();
    draft.add(remedy("A", supposed("word", null, new Symbol("yes"))));
    draft.add(remedy("B", supposed("word", null, new Symbol("no"))));
    assertThat(draft.answers()).containsExactly(supposed("word", null, new Symbol("yes")));
  }

  @Test
  void a_correction_takes_the_place_and_keeps_what_stands_in_the_sheet() {
    Draft draft = new Draft();
    draft.add(remedy("A", supposed("word", new Symbol("no"), new Symbol("partial"))));
    draft.correct(remedy("B", supposed("word", new Symbol("partial"), new Symbol("yes"))));
    draft.correct(remedy("C", supposed("other", null, new Symbol("yes"))));
    assertThat(draft.elements()).containsExactly("A", "B", "C");
    assertThat(draft.answers())
        .containsExactly(
            supposed("word", new Symbol("no"), new Symbol("yes")),
            supposed("other", null, new Symbol("yes")));
  }
}
