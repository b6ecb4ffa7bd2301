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
  void a_long_text_is_cut_between_characters() {
    assertThat(UserText.brief("abcdef", 4)).isEqualTo("abc…");
    assertThat(UserText.brief("ab\uD83D\uDE00def", 4)).isEqualTo("ab\uD83D\uDE00…");
    assertThat(UserText.brief("abcd", 4)).isEqualTo("abcd");
  }
}
