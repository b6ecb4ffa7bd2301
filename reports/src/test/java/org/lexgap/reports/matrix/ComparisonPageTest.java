package org.lexgap.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.core.assessment.Outcome;

class ComparisonPageTest {

  private final String css = ComparisonPage.of(Tables.three()).css();

  private String first(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(css);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  @ParameterizedTest
  @EnumSource
  void the_icon_of_a_cell_has_the_colour_of_text_on_its_ground(Outcome outcome) {
    String code = ComparisonPage.code(outcome);
    String colour = first("--" + code + "-on: #([0-9A-F]{6});");
    assertThat(first("\\.grid \\." + code + " b \\{ background-image: url\\(\"([^\"]*)\"\\)"))
        .startsWith("data:image/svg+xml,")
        .contains("%23" + colour);
  }

  @Test
  void nothing_but_the_style_sheet_itself_brings_pictures() {
    assertThat(css.replace("url(\"data:image/svg+xml,", "")).doesNotContain("url(");
    assertThat(ComparisonPage.of(Tables.three()).policy())
        .startsWith("default-src 'none'; img-src data:; style-src 'sha256-");
  }

  @Test
  void a_table_up_to_twelve_columns_is_printed_on_a4() {
    assertThat(ComparisonPage.of(Tables.three()).foot()).contains("size:A4 landscape");
  }
}
