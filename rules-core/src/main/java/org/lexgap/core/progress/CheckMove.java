package org.lexgap.core.progress;

import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.catalogue.Check;

/**
 * One check before and now.
 *
 * @param before what was found before
 * @param after what is found now
 * @param causes the answers that made the difference; none if the status is the same
 */
public record CheckMove(CheckResult before, CheckResult after, Causes causes) {

  /**
   * The check.
   *
   * @return the check
   */
  public Check check() {
    return after.check();
  }

  /**
   * Whether the status differs.
   *
   * @return true if it does
   */
  public boolean isMoved() {
    return before.status() != after.status();
  }

  /**
   * Whether it was certainly not raised before and is raised now.
   *
   * @return true for a check that the change raises; a blank that is answered now raises none
   */
  public boolean opensGap() {
    return before.status() == CheckResult.Status.NOT_RAISED && after.isRaised();
  }
}
