package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> FIELDS =
      List.of(
          "tip.acts",
          "tip.acts.cumulative",
          "tip.penalty.base.max_years",
          "tip.penalty.base.min_years",
          "law.title");

  @ParameterizedTest
  @CsvSource({
    "tip.atcs, tip.acts",
    "TIP.ACTS, tip.acts",
    "law_title, law.title",
    "law.titel, law.title",
    "penalty.base.max_years, tip.penalty.base.max_years",
    "tip.penalty.base.max-year, tip.penalty.base.max_years",
  })
  void the_likest_word_comes_first(String written, String meant) {
    assertThat(Nearest.to(written, FIELDS)).first().isEqualTo(meant);
  }

  @Test
  void nothing_is_suggested_for_a_word_that_is_like_none() {
    assertThat(Nearest.to("consent", FIELDS)).isEmpty();
    assertThat(Nearest.to("", FIELDS)).isEmpty();
    assertThat(Nearest.to("tip.acts".repeat(100), FIELDS)).isEmpty();
  }

  @Test
  void at_most_three_words_are_suggested() {
    assertThat(Nearest.to("item", List.of("item1", "item2", "item3", "item4"))).hasSize(3);
  }
}
