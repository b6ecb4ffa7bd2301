package org.lexgap.importers;

import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;

/** Ends the reading of a file or sheet; carries the problem that says why. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(ProblemCode code, Place place, String value, Object... arguments) {
    super(code.key());
    this.problem = ProblemLog.problem(code, place, value, arguments);
  }

  Problem problem() {
    return problem;
  }
}
