package org.lexgap.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.GapReport;

class OutcomeColoursTest {

  private static String styleSheet() throws IOException {
    try (InputStream in = GapReport.class.getResourceAsStream("report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String letter(Outcome outcome) {
    return switch (outcome) {
      case MET -> "M";
      case PARTIAL -> "P";
      case MISSING -> "X";
      case CONFLICT -> "C";
      case UNKNOWN -> "U";
      case REVIEW -> "R";
      case NOT_APPLICABLE -> "N";
    };
  }

  @ParameterizedTest
  @EnumSource
  void the_colours_are_those_of_the_page(Outcome outcome) throws IOException {
    OutcomeColours colours = OutcomeColours.of(outcome);
    assertThat(styleSheet())
        .contains("--%s-fill: #%s;".formatted(letter(outcome), colours.fill()))
        .contains("--%s-on: #%s;".formatted(letter(outcome), colours.text()));
    assertThat(colours.dashed()).isEqualTo(outcome == Outcome.UNKNOWN);
  }
}
