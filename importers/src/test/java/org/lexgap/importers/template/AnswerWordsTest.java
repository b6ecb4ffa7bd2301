package org.lexgap.importers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Tier;

class AnswerWordsTest {

  private static Field field(FieldType type, AllowedValue... values) {
    return new Field(
        "x.y",
        type,
        List.of(values),
        null,
        List.of(),
        null,
        Tier.CORE,
        "x",
        "X",
        0,
        "?",
        "",
        null,
        null);
  }

  private static AllowedValue value(String id, String label) {
    return new AllowedValue(id, label);
  }

  @Test
  void labels_are_offered_and_understood_in_any_case() {
    Field field =
        field(FieldType.ENUM, value("open", "The list is open"), value("none", "No list"));
    assertThat(AnswerWords.choices(field))
        .containsExactly("The list is open", "No list", "Unknown");
    assertThat(AnswerWords.id(field, "the LIST is open")).contains("open");
    assertThat(AnswerWords.id(field, "open")).contains("open");
    assertThat(AnswerWords.id(field, "No list")).contains("none");
    assertThat(AnswerWords.id(field, "half open")).isEmpty();
  }

  @Test
  void ids_are_offered_where_two_values_have_one_label() {
    Field field = field(FieldType.ENUM, value("a", "Same"), value("b", "same"));
    assertThat(AnswerWords.choices(field)).containsExactly("a", "b", "Unknown");
  }

  @Test
  void ids_are_offered_where_a_label_is_the_id_of_another_value() {
    Field field = field(FieldType.ENUM, value("a", "b"), value("b", "Second"));
    assertThat(AnswerWords.choices(field)).containsExactly("a", "b", "Unknown");
  }

  @Test
  void ids_are_offered_where_a_label_would_be_taken_for_unknown_or_for_two_items() {
    assertThat(AnswerWords.choices(field(FieldType.ENUM, value("a", "Unknown"))))
        .containsExactly("a", "Unknown");
    assertThat(AnswerWords.choices(field(FieldType.LIST, value("a", "This; that"))))
        .containsExactly("None of these", "a", "Unknown");
  }

  @ParameterizedTest
  @CsvSource({"Yes,true", "x,true", "TRUE,true", "1,true", "no,false", "0,false"})
  void marks_are_yes_and_no_in_the_ways_people_write_them(String words, boolean meaning) {
    assertThat(AnswerWords.mark(words)).contains(meaning);
  }

  @Test
  void anything_else_is_no_mark() {
    assertThat(AnswerWords.mark("signed")).isEmpty();
  }
}
