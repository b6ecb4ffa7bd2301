package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids are found however they are written, and a wrong one is answered with the nearest. */
class IdSearchTest {

  private static final IdSearch SEARCH =
      new IdSearch(
          SampleElements.catalogue(
              List.of(),
              List.of(
                  SampleElements.element("TIP-ACT", "tip", "offence"),
                  SampleElements.element("TIP-MEANS", "tip", "offence"),
                  SampleElements.element("TIP-PURPOSE", "tip", "offence"),
                  SampleElements.element("SOM-PURPOSE-GAIN", "som", "offence")),
              List.of(SampleElements.check("CON-01"))));

  @Test
  void small_letters_and_blanks_around_an_id_do_not_matter() {
    assertThat(SEARCH.find(" tip-means ")).contains("TIP-MEANS");
    assertThat(SEARCH.require("con-01")).isEqualTo("CON-01");
    assertThat(SEARCH.find("TIP-MEAN")).isEmpty();
  }

  @Test
  void a_letter_too_many_too_few_or_exchanged_still_finds_its_neighbour_first() {
    assertThat(SEARCH.nearest("TIP-MEANSS")).startsWith("TIP-MEANS");
    assertThat(SEARCH.nearest("TIP-MENS")).startsWith("TIP-MEANS");
    assertThat(SEARCH.nearest("TIP-MEAMS")).startsWith("TIP-MEANS");
    assertThat(SEARCH.nearest("XON-01")).startsWith("CON-01");
  }

  @Test
  void ids_that_hold_the_words_come_before_those_of_like_spelling() {
    assertThat(SEARCH.nearest("purpose")).startsWith("TIP-PURPOSE", "SOM-PURPOSE-GAIN");
    assertThat(SEARCH.nearest("gain")).startsWith("SOM-PURPOSE-GAIN");
  }

  @Test
  void three_are_advised_the_shortest_if_nothing_was_written() {
    assertThat(SEARCH.nearest("")).containsExactly("CON-01", "TIP-ACT", "TIP-MEANS");
  }

  @Test
  void an_unknown_id_is_refused_with_the_nearest() {
    assertThatThrownBy(() -> SEARCH.require("TIP-AKT"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no key element or check (TIP-AKT). Nearest: TIP-ACT, TIP-MEANS, CON-01.");
  }
}
