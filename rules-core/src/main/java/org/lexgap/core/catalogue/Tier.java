package org.lexgap.core.catalogue;

/** Whether a field is asked first. */
public enum Tier implements Keyed {
  /** Settles a mandatory element or its applicability. */
  CORE("core"),
  /** Sharpens the result, feeds recommended elements and checks. */
  DETAIL("detail");

  private final String key;

  Tier(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
