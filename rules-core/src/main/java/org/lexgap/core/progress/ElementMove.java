package org.lexgap.core.progress;

import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.KeyElement;

/**
 * One element before and now.
 *
 * @param before what was found before
 * @param after what is found now
 * @param causes the answers that made the difference; none if the outcome is the same
 */
public record ElementMove(Finding before, Finding after, Causes causes) {

  /**
   * The element.
   *
   * @return the element
   */
  public KeyElement element() {
    return after.element();
  }

  /**
   * What became of the outcome.
   *
   * @return the move
   */
  public Move move() {
    return Move.of(before.outcome(), after.outcome());
  }

  /**
   * Whether the outcome differs.
   *
   * @return true if it does
   */
  public boolean isMoved() {
    return move() != Move.UNCHANGED;
  }

  /**
   * Whether it was decided and no gap before, and is missing or in conflict now.
   *
   * @return true for a gap that opened; a blank that is answered now opens none
   */
  public boolean opensGap() {
    return after.outcome().isGap() && (move() == Move.OPENED || move() == Move.WIDENED);
  }
}
