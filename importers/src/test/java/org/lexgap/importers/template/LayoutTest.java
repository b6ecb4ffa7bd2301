package org.lexgap.importers.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "51,AZ", "52,BA", "701,ZZ", "702,AAA"})
  void columns_have_letters(int column, String letters) {
    assertThat(Area.letters(column)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"1,''", "1,recruitment", "2,''", "12,debt bondage"})
  void a_row_key_is_read_as_it_was_written(int number, String item) {
    RowKey key = new RowKey(number, item);
    assertThat(RowKey.parse(key.toString())).isEqualTo(key);
  }

  @Test
  void sheet_names_fit_every_program_and_are_never_given_twice() {
    assertThat(SheetNames.of("Entry: visas / borders [draft]", List.of()))
        .isEqualTo("Entry  visas   borders  draft");
    String longest = "Everything about the trafficking of persons";
    String first = SheetNames.of(longest, List.of());
    assertThat(first).hasSizeLessThanOrEqualTo(31);
    assertThat(SheetNames.of(longest, List.of(first))).hasSizeLessThanOrEqualTo(31).endsWith(" 2");
    assertThat(SheetNames.of("lists", List.of())).isEqualTo("lists 2");
  }

  @Test
  void a_mark_is_found_in_a_sentence() {
    TemplateMark mark = new TemplateMark(1, "0123456789ab");
    assertThat(TemplateMark.find("Made for " + mark + ".")).contains(mark);
    assertThat(TemplateMark.find("lexgap-template/one")).isEmpty();
  }

  @Test
  void a_row_is_as_high_as_its_longest_text_needs() {
    List<Integer> widths = List.of(20, 20);
    PlannedCell little = PlannedCell.of("a word", Look.GUIDANCE);
    PlannedCell much = PlannedCell.of("a word ".repeat(40), Look.GUIDANCE);
    PlannedCell key = PlannedCell.of("a.key.".repeat(40), Look.KEY);
    double low = RowHeights.of(List.of(little, key), widths);
    assertThat(RowHeights.of(List.of(little, much), widths)).isGreaterThan(5 * low);
    assertThat(low).isEqualTo(RowHeights.of(List.of(little, little), widths));
  }

  @Test
  void every_column_has_a_caption_of_its_own() {
    for (TemplateColumn column : TemplateColumn.values()) {
      assertThat(TemplateColumn.of(column.caption())).contains(column);
    }
  }
}
