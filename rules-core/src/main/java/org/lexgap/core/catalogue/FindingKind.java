package org.lexgap.core.catalogue;

/** What a raised check reports. */
public enum FindingKind implements Keyed {
  /** Two answers contradict each other. */
  CONFLICT("conflict"),
  /** Something is left out. */
  GAP("gap"),
  /** Worth a look. */
  WARNING("warning");

  private final String key;

  FindingKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
