package org.lexgap.reports.word;

import org.lexgap.core.assessment.Outcome;

/**
 * How the cell and the sign of an outcome look. The colours are those of all reports.
 *
 * @param sign the sign before the word, in characters that every office font has
 * @param fill the ground of a cell, six hexadecimal digits
 */
record OutcomeLook(String sign, String fill) {

  static OutcomeLook of(Outcome outcome) {
    return switch (outcome) {
      case MET -> new OutcomeLook("✓", "DCEBF8");
      case PARTIAL -> new OutcomeLook("½", "E7A02B");
      case MISSING -> new OutcomeLook("×", "9E1A2B");
      case CONFLICT -> new OutcomeLook("≠", "34071F");
      case UNKNOWN -> new OutcomeLook("?", "FFFFFF");
      case REVIEW -> new OutcomeLook("◊", "C6C1F0");
      case NOT_APPLICABLE -> new OutcomeLook("–", "FFFFFF");
    };
  }
}
