package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recomputes the contrast of the palette from the style sheet, as WCAG 2.2 defines it. */
class PaletteTest {

  private final Map<String, String> colours = colours(HtmlPage.of(ExampleReports.empty()).css());

  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("--([A-Za-z-]+): (#[0-9A-Fa-f]{6});").matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    colours.put("white", "#FFFFFF");
    return colours;
  }

  @ParameterizedTest
  @CsvSource({
    "M-ink,white,5.7",
    "P-ink,white,5.4",
    "X-ink,white,10.1",
    "C-ink,white,17.6",
    "U-ink,white,5.4",
    "R-ink,white,13.3",
    "N-ink,white,9.4",
    "M-on,M-fill,7.5",
    "P-on,P-fill,7.7",
    "X-on,X-fill,8.0",
    "C-on,C-fill,17.6",
    "U-on,U-fill,8.1",
    "R-on,R-fill,7.8",
    "N-on,N-fill,9.4",
    "text,white,17.6",
    "muted,white,8.0",
    "link,white,8.4"
  })
  void a_contrast_is_the_one_that_was_designed(String text, String ground, double designed) {
    assertThat(contrast(text, ground)).isCloseTo(designed, Offset.offset(0.06));
  }

  @ParameterizedTest
  @CsvSource({
    "zero,white",
    "P-badge-on,P-badge",
    "P-badge-on,white",
    "muted,soft",
    "text,soft",
    "link,soft"
  })
  void other_text_reaches_the_contrast_of_text(String text, String ground) {
    assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({"line,white", "line,bar", "M-ink,bar", "text,focus"})
  void lines_and_shapes_reach_the_contrast_of_graphics(String line, String ground) {
    assertThat(contrast(line, ground)).isGreaterThanOrEqualTo(3.0);
  }

  @Test
  void no_two_inks_are_the_same() {
    assertThat(
            colours.entrySet().stream()
                .filter(e -> e.getKey().endsWith("-ink"))
                .map(Map.Entry::getValue))
        .doesNotHaveDuplicates()
        .hasSize(7);
  }

  private double contrast(String first, String second) {
    double a = luminance(colours.get(first));
    double b = luminance(colours.get(second));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
