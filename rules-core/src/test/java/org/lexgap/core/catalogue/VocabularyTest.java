package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexgap.core.catalogue.SampleFields.field;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The questions and their order. */
class VocabularyTest {

  private static final Field FIRST = field("tip.b", 1);
  private static final Field SECOND = field("tip.a", 2);
  private static final Field ALSO_SECOND = field("tip.c", 2);

  @Test
  void questions_come_in_the_order_of_answering_and_then_by_name() {
    assertThat(new Vocabulary(List.of(ALSO_SECOND, SECOND, FIRST)).fields())
        .containsExactly(FIRST, SECOND, ALSO_SECOND);
  }

  @Test
  void a_question_is_found_by_its_name() {
    Vocabulary vocabulary = new Vocabulary(List.of(FIRST));
    assertThat(vocabulary.find("tip.b")).contains(FIRST);
    assertThat(vocabulary.field("tip.b")).isSameAs(FIRST);
    assertThat(vocabulary.find("tip.x")).isEmpty();
  }

  @Test
  void a_question_that_must_exist_and_does_not_is_named() {
    assertThatThrownBy(() -> new Vocabulary(List.of(FIRST)).field("tip.x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no field (tip.x) in the vocabulary.");
  }

  @Test
  void one_name_cannot_stand_for_two_questions() {
    assertThatThrownBy(() -> new Vocabulary(List.of(FIRST, field("tip.b", 9))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(tip.b) is defined twice");
  }
}
