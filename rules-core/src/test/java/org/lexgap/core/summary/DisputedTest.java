package org.lexgap.core.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.AnswerValue.Disputed;
import org.lexgap.core.summary.AnswerValue.Text;

/** What merged sheets left open is written so that it can be read again. */
class DisputedTest {

  private static final String LETTERS = "ab/ ";

  private static List<String> again(String... texts) {
    Disputed disputed = new Disputed(List.of(texts).stream().<AnswerValue>map(Text::new).toList());
    return Disputed.wordsIn(disputed.toString()).orElseThrow();
  }

  @Test
  void the_answers_stand_behind_a_word_that_says_what_they_are() {
    assertThat(new Disputed(List.of(new AnswerValue.Amount(16), new AnswerValue.Amount(18))))
        .hasToString("disputed: 16 / 18");
    assertThat(Disputed.wordsIn("DISPUTED:16 / 18")).contains(List.of("16", "18"));
  }

  @Test
  void words_without_the_mark_are_no_dispute() {
    assertThat(Disputed.wordsIn("16 / 18")).isEmpty();
    assertThat(Disputed.wordsIn("it is disputed: yes")).isEmpty();
    assertThat(Disputed.wordsIn("")).isEmpty();
  }

  @Test
  void a_stroke_within_a_text_does_not_part_it() {
    assertThat(again("Act / Law", "s 12/13", "/", "a //"))
        .containsExactly("Act / Law", "s 12/13", "/", "a //");
  }

  @Test
  void any_texts_are_read_again_as_they_were() {
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      List<String> texts =
          IntStream.rangeClosed(0, 1 + random.nextInt(3))
              .mapToObj(number -> text(random) + number)
              .toList();
      assertThat(again(texts.toArray(String[]::new))).isEqualTo(texts);
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(8))
        .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
        .collect(Collectors.joining())
        .strip();
  }

  @Test
  void a_law_of_which_it_is_disputed_whether_it_is_in_force_is_not_said_to_be_out_of_force() {
    Answer answer =
        Answer.of(
            Scope.ofLaw("ATA"),
            "law.in_force",
            new Disputed(List.of(new AnswerValue.Symbol("yes"), new AnswerValue.Symbol("no"))));
    assertThat(StatuteSummary.of(List.of(answer)).laws().get(0).inForce()).isNull();
  }
}
