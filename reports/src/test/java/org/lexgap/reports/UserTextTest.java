package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserTextTest {

  @Test
  void what_turns_the_text_around_it_is_taken_out() {
    assertThat(UserText.clean("a\u202Eb\u2066c\u200Ed")).isEqualTo("abc\u200Ed");
  }

  @Test
  void text_from_right_to_left_is_set_apart() {
    assertThat(UserText.isolated("Act")).isEqualTo("Act");
    assertThat(UserText.isolated("\u0642")).isEqualTo("\u2068\u0642\u2069");
  }

  @Test
  void controls_and_halves_of_characters_are_shown_as_such() {
    assertThat(UserText.clean("a\u0000b\uD83Dc")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void lines_become_one_line() {
    assertThat(UserText.clean(" a\r\n\tb ")).isEqualTo("a   b");
  }

  @Test
  void a_sentence_that_is_cut_keeps_apart_what_was_set_apart() {
    String sentence = "Answers on \u2068\u0642\u0642\u0642\u0642\u2069 differ.";
    assertThat(UserText.shortened(sentence, 60)).isEqualTo(sentence);
    assertThat(UserText.shortened(sentence, 15)).isEqualTo("Answers on \u2068\u0642\u0642…\u2069");
    assertThat(UserText.shortened(sentence, 20)).isEqualTo(sentence.substring(0, 19) + "…");
  }

  @Test
  void text_of_a_user_in_a_sentence_is_brief_and_set_apart() {
    assertThat(UserText.inSentence("\u0642\u0642\u0642", 2)).isEqualTo("\u2068\u0642…\u2069");
    assertThat(UserText.inSentence("abc", 2)).isEqualTo("a…");
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    assertThat(UserText.brief("abcdef", 4)).isEqualTo("abc…");
    assertThat(UserText.brief("ab\uD83D\uDE00def", 4)).isEqualTo("ab\uD83D\uDE00…");
    assertThat(UserText.brief("abcd", 4)).isEqualTo("abcd");
  }
}
