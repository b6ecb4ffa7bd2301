package org.lexgap.reports.sheet;

import java.util.Optional;
import org.lexgap.core.assessment.Outcome;

/**
 * The colours of an outcome, those of the style sheet of the page.
 *
 * @param fill the ground, as six hexadecimal digits
 * @param text the text on it
 * @param frame the frame, or empty for none
 * @param dashed whether the frame is dashed, as an empty place is drawn
 */
record OutcomeColours(String fill, String text, Optional<String> frame, boolean dashed) {

  static OutcomeColours of(Outcome outcome) {
    return switch (outcome) {
      case MET -> unframed("DCEBF8", "0A4A80");
      case PARTIAL -> unframed("E7A02B", "2B1800");
      case MISSING -> unframed("9E1A2B", "FFFFFF");
      case CONFLICT -> unframed("34071F", "FFFFFF");
      case UNKNOWN -> new OutcomeColours("FFFFFF", "4A5058", Optional.of("7B838D"), true);
      case REVIEW -> new OutcomeColours("C6C1F0", "221C86", Optional.of("221C86"), false);
      case NOT_APPLICABLE -> unframed("FFFFFF", "43474D");
    };
  }

  private static OutcomeColours unframed(String fill, String text) {
    return new OutcomeColours(fill, text, Optional.empty(), false);
  }
}
