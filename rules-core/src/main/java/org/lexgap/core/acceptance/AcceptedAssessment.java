package org.lexgap.core.acceptance;

import java.util.List;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.catalogue.Keyed;

/**
 * Findings of which some are accepted. Immutable.
 *
 * @param assessment the findings, with a flag on each that is accepted
 * @param from the file that accepts them
 * @param used the entries that hold
 * @param idle the entries that came to nothing, and why
 */
public record AcceptedAssessment(
    Assessment assessment, AcceptedFindings from, List<Acceptance> used, List<Idle> idle) {

  public AcceptedAssessment {
    used = List.copyOf(used);
    idle = List.copyOf(idle);
  }

  /**
   * An entry that came to nothing.
   *
   * @param entry the entry
   * @param why why it did
   */
  public record Idle(Acceptance entry, Why why) {}

  /** Why an entry came to nothing. */
  public enum Why implements Keyed {
    /** It held until a day that has passed. */
    EXPIRED("expired"),
    /** The rulebase has no such element or check. */
    UNKNOWN_ID("unknown-id"),
    /** The element or check was not asked for. */
    NOT_ASSESSED("not-assessed"),
    /** It is no gap, or no longer. */
    NO_GAP("no-gap"),
    /** It is a gap, but not the one that was accepted. */
    OTHER_OUTCOME("other-outcome"),
    /** It holds for another jurisdiction. */
    OTHER_JURISDICTION("other-jurisdiction"),
    /** An entry before it accepts the same gap. */
    TWICE("twice");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }
}
