package org.lexgap.reports.word;

import org.lexgap.core.assessment.Outcome;

/** The styles of text inside a paragraph. */
public enum TextStyle {
  /** As the paragraph says. */
  PLAIN(""),
  /** Bold. */
  STRONG("Strong"),
  /** Ids and places of an input. */
  CODE("LexGapCode"),
  /** A source whose text was not read in full. */
  UNREAD("LexGapUnread"),
  /** A placeholder that a drafter fills in. */
  FILL("LexGapFill"),
  /** Wording that was taken from the answers. */
  TAKEN("LexGapTaken"),
  /** What can be skipped. */
  MUTED("LexGapMuted"),
  /** Smaller than its surroundings, for narrow cells. */
  SMALL("LexGapSmall"),
  /** A large figure in front of what it counts. */
  FIGURE("LexGapFigure"),
  /** A reference that leads to an id. */
  REFERENCE("LexGapReference"),
  /** A link inside the document. */
  LINK("Hyperlink"),
  /** The mark of what is met. */
  MARK_MET("LexGapMarkMet"),
  /** The mark of what is partly met. */
  MARK_PARTIAL("LexGapMarkPartial"),
  /** The mark of what is missing. */
  MARK_MISSING("LexGapMarkMissing"),
  /** The mark of what is in conflict. */
  MARK_CONFLICT("LexGapMarkConflict"),
  /** The mark of what has no answer. */
  MARK_UNKNOWN("LexGapMarkUnknown"),
  /** The mark of what a person is to judge. */
  MARK_REVIEW("LexGapMarkReview"),
  /** The mark of what does not apply. */
  MARK_NOT_APPLICABLE("LexGapMarkNotApplicable"),
  /** Bold and white, on a dark ground. */
  ON_DARK("LexGapOnDark"),
  /** Small and white, on a dark ground. */
  SMALL_ON_DARK("LexGapSmallOnDark");

  private final String id;

  TextStyle(String id) {
    this.id = id;
  }

  /** Its id in the standard look; empty for plain text. */
  String id() {
    return id;
  }

  /**
   * The mark of an outcome.
   *
   * @param outcome an outcome
   * @return its style
   */
  public static TextStyle mark(Outcome outcome) {
    return switch (outcome) {
      case MET -> MARK_MET;
      case PARTIAL -> MARK_PARTIAL;
      case MISSING -> MARK_MISSING;
      case CONFLICT -> MARK_CONFLICT;
      case UNKNOWN -> MARK_UNKNOWN;
      case REVIEW -> MARK_REVIEW;
      case NOT_APPLICABLE -> MARK_NOT_APPLICABLE;
    };
  }

  /** Bold text on the ground of an outcome. */
  static TextStyle ground(Outcome outcome) {
    return isDark(outcome) ? ON_DARK : STRONG;
  }

  /** Small text on the ground of an outcome. */
  static TextStyle smallOnGround(Outcome outcome) {
    return isDark(outcome) ? SMALL_ON_DARK : SMALL;
  }

  private static boolean isDark(Outcome outcome) {
    return outcome == Outcome.MISSING || outcome == Outcome.CONFLICT;
  }
}
