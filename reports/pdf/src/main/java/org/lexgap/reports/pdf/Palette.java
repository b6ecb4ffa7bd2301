package org.lexgap.reports.pdf;

import org.lexgap.core.assessment.Outcome;

/** The colours of the reports. Colour means outcome and nothing else. */
final class Palette {

  static final String TEXT = "#16191D";
  static final String MUTED = "#4B5159";
  static final String RULE = "#C9CED6";
  static final String LINE = "#7B838D";
  static final String LINK = "#0B4F8A";
  static final String ZERO = "#6B727B";
  static final String CONFIRM = "#4A2B00";
  static final String CONFIRM_LINE = "#9A5B00";
  static final String TRACK = "#EEF0F3";

  private Palette() {}

  /** Text and icon on white. */
  static String ink(Outcome outcome) {
    return switch (outcome) {
      case MET -> "#1268B3";
      case PARTIAL -> "#9A5B00";
      case MISSING -> "#84121F";
      case CONFLICT -> "#34071F";
      case UNKNOWN -> "#646B73";
      case REVIEW -> "#221C86";
      case NOT_APPLICABLE -> "#43474D";
    };
  }

  /** The ground of a badge. */
  static String ground(Outcome outcome) {
    return switch (outcome) {
      case MET -> "#DCEBF8";
      case PARTIAL -> "#FBE3B6";
      case MISSING -> "#9E1A2B";
      case CONFLICT -> "#34071F";
      case UNKNOWN, NOT_APPLICABLE -> "#FFFFFF";
      case REVIEW -> "#C6C1F0";
    };
  }

  /** Text and icon on the ground of a badge. */
  static String onGround(Outcome outcome) {
    return switch (outcome) {
      case MET -> "#0A4A80";
      case PARTIAL -> "#4A2B00";
      case MISSING, CONFLICT -> "#FFFFFF";
      case UNKNOWN -> "#4A5058";
      case REVIEW -> "#221C86";
      case NOT_APPLICABLE -> "#43474D";
    };
  }

  /** The frame of a badge. */
  static String frame(Outcome outcome) {
    return switch (outcome) {
      case UNKNOWN -> "0.8pt dashed " + LINE;
      case NOT_APPLICABLE -> "0.8pt solid #FFFFFF";
      case MISSING, CONFLICT -> "0.8pt solid " + ground(outcome);
      default -> "0.8pt solid " + ink(outcome);
    };
  }

  /** The rule over a finding. */
  static String rule(Outcome outcome) {
    return switch (outcome) {
      case MET -> "2.5pt solid #DCEBF8";
      case PARTIAL -> "2.5pt solid #E7A02B";
      case UNKNOWN -> "1.4pt dashed " + LINE;
      case REVIEW -> "2.5pt solid #221C86";
      case NOT_APPLICABLE -> "2.5pt solid " + RULE;
      default -> "2.5pt solid " + ground(outcome);
    };
  }
}
