package org.lexgap.core.progress;

import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Keyed;

/**
 * What became of the outcome of one element, told without praise: which way is data, not colour.
 */
public enum Move implements Keyed {
  /** Missing, in conflict or partly met before; met now. */
  CLOSED("closed"),
  /** Met before; missing, in conflict or partly met now. */
  OPENED("opened"),
  /** Missing or in conflict before; partly met now. */
  NARROWED("narrowed"),
  /** Partly met before; missing or in conflict now. */
  WIDENED("widened"),
  /** Not answered or to be judged before; decided now. */
  ANSWERED("answered"),
  /** Decided before; not answered or to be judged now. */
  UNANSWERED("unanswered"),
  /** Another outcome of which none of this can be said. */
  OTHER("other"),
  /** The same outcome. */
  UNCHANGED("unchanged");

  private static final List<Outcome> DECIDED =
      List.of(Outcome.MET, Outcome.PARTIAL, Outcome.MISSING, Outcome.CONFLICT);

  private final String key;

  Move(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * From one outcome to another.
   *
   * @param before the outcome before
   * @param after the outcome now
   * @return what became of it
   */
  public static Move of(Outcome before, Outcome after) {
    if (before == after) {
      return UNCHANGED;
    }
    if (DECIDED.contains(before) && DECIDED.contains(after)) {
      return decided(before, after);
    }
    if (isOpen(before) && DECIDED.contains(after)) {
      return ANSWERED;
    }
    return DECIDED.contains(before) && isOpen(after) ? UNANSWERED : OTHER;
  }

  private static Move decided(Outcome before, Outcome after) {
    if (after == Outcome.MET) {
      return CLOSED;
    }
    if (before == Outcome.MET) {
      return OPENED;
    }
    if (before.isGap() && after.isGap()) {
      return OTHER;
    }
    return before.isGap() ? NARROWED : WIDENED;
  }

  private static boolean isOpen(Outcome outcome) {
    return outcome == Outcome.UNKNOWN || outcome == Outcome.REVIEW;
  }

  /**
   * What it is when before and after change places.
   *
   * @return the opposite
   */
  public Move mirrored() {
    return switch (this) {
      case CLOSED -> OPENED;
      case OPENED -> CLOSED;
      case NARROWED -> WIDENED;
      case WIDENED -> NARROWED;
      case ANSWERED -> UNANSWERED;
      case UNANSWERED -> ANSWERED;
      case OTHER, UNCHANGED -> this;
    };
  }
}
