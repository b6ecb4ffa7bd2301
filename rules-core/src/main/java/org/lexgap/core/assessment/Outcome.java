package org.lexgap.core.assessment;

import org.lexgap.core.catalogue.Keyed;

/** What a rule concluded on one element, in the order in which reports count them. */
public enum Outcome implements Keyed {
  /** The answers satisfy the element. */
  MET("met"),
  /** They satisfy it in part. */
  PARTIAL("partial"),
  /** They say that it is not there. */
  MISSING("missing"),
  /** The law provides the opposite, or contradicts itself. */
  CONFLICT("conflict"),
  /** Nobody answered what decides it. Never counted as met nor as missing. */
  UNKNOWN("unknown"),
  /** The answers exist but a person must judge. */
  REVIEW("review"),
  /** The element does not apply to this jurisdiction. */
  NOT_APPLICABLE("not-applicable");

  private final String key;

  Outcome(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * Whether it is a gap: missing or in conflict.
   *
   * @return true for {@link #MISSING} and {@link #CONFLICT}
   */
  public boolean isGap() {
    return this == MISSING || this == CONFLICT;
  }
}
