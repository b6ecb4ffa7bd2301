package org.lexgap.importers;

import java.util.stream.Stream;
import org.lexgap.core.summary.Place;

/** Tells from an exception what is wrong with a workbook. */
final class WorkbookFailure {

  private WorkbookFailure() {}

  static Unreadable of(Exception failure, Place place) {
    return new Unreadable(code(failure), place, "");
  }

  private static ProblemCode code(Exception failure) {
    if (causes(failure).anyMatch(LimitedInputStream.LimitReached.class::isInstance)
        || mentions(failure, "Zip bomb")
        || mentions(failure, "MAX_FILE_COUNT")) {
      return ProblemCode.EXPANDS_TOO_MUCH;
    }
    return mentions(failure, "DOCTYPE") ? ProblemCode.FORBIDDEN_XML : ProblemCode.DAMAGED_WORKBOOK;
  }

  /** POI and the parser have no types for these refusals, only words. */
  private static boolean mentions(Exception failure, String words) {
    return causes(failure)
        .anyMatch(cause -> cause.getMessage() != null && cause.getMessage().contains(words));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(20);
  }
}
