package org.lexgap.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.catalogue.SampleFields.field;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a field allows and how its values are called. */
class FieldTest {

  private static final Field LIST_KIND =
      field(
          "tip.exploitation.list",
          1,
          List.of(
              new AllowedValue("open", "The list is open"),
              new AllowedValue("closed", "The list is closed")),
          List.of());

  private static final Field YEARS =
      field(
          "tip.penalty.max_years",
          1,
          List.of(),
          List.of(
              new NumberWord("life", 99), new NumberWord("none", 0), new NumberWord("death", 99)));

  @Test
  void a_field_allows_its_values_and_nothing_else() {
    assertThat(LIST_KIND.allows("open")).isTrue();
    assertThat(LIST_KIND.allows("closed")).isTrue();
    assertThat(LIST_KIND.allows("The list is open")).isFalse();
  }

  @Test
  void a_value_is_shown_by_its_label_and_an_unknown_one_by_its_id() {
    assertThat(LIST_KIND.labelOf("closed")).isEqualTo("The list is closed");
    assertThat(LIST_KIND.labelOf("ajar")).isEqualTo("ajar");
  }

  @Test
  void a_number_is_called_by_every_word_that_stands_for_it() {
    assertThat(YEARS.wordsFor(99)).contains("life or death");
    assertThat(YEARS.wordsFor(0)).contains("none");
    assertThat(YEARS.wordsFor(3)).isEmpty();
  }

  @Test
  void only_ctx_fields_are_facts_about_the_State() {
    assertThat(field("ctx.coastal", 1).isContext()).isTrue();
    assertThat(YEARS.isContext()).isFalse();
  }
}
