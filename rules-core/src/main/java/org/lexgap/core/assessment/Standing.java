package org.lexgap.core.assessment;

import org.lexgap.core.catalogue.Keyed;

/** How one source stands to the jurisdiction. */
public enum Standing implements Keyed {
  /** The jurisdiction is recorded as a party. */
  PARTY("party"),
  /** It is not recorded as a party. */
  NOT_PARTY("not-party"),
  /** The treaties to which it is party were not stated. */
  UNKNOWN("unknown"),
  /** The instrument binds no State. */
  VOLUNTARY("voluntary");

  private final String key;

  Standing(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
