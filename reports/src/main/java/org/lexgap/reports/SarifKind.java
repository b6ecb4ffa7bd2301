package org.lexgap.reports;

import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;

/**
 * What a result is for SARIF. Only what fails has a level; what is partly met has the level below
 * that of a gap, as {@code --fail-on} takes it for none.
 *
 * @param kind the kind of the result
 * @param level how grave it is
 */
record SarifKind(String kind, String level) {

  private static final SarifKind PASS = new SarifKind("pass", "none");
  private static final SarifKind OPEN = new SarifKind("open", "none");
  private static final SarifKind REVIEW = new SarifKind("review", "none");
  private static final SarifKind NOT_APPLICABLE = new SarifKind("notApplicable", "none");

  static SarifKind of(Outcome outcome, Severity severity) {
    return switch (outcome) {
      case MET -> PASS;
      case PARTIAL -> new SarifKind("fail", severity == Severity.CRITICAL ? "warning" : "note");
      case MISSING, CONFLICT -> new SarifKind("fail", level(severity));
      case UNKNOWN -> OPEN;
      case REVIEW -> REVIEW;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  static SarifKind of(CheckResult result) {
    return switch (result.status()) {
      case RAISED -> new SarifKind("fail", level(result.severity()));
      case NOT_RAISED -> PASS;
      case UNKNOWN -> OPEN;
    };
  }

  /** The level of a gap of this severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "error";
      case MAJOR -> "warning";
      case MINOR, WARNING -> "note";
    };
  }
}
