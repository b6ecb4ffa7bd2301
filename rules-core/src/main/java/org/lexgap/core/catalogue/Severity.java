package org.lexgap.core.catalogue;

/** How grave this catalogue holds a gap to be. A severity is ours, never the instrument's. */
public enum Severity implements Keyed {
  /** Without it the law misses its purpose. */
  CRITICAL("critical"),
  /** A serious weakness. */
  MAJOR("major"),
  /** An improvement. */
  MINOR("minor"),
  /** Only a check that was downgraded has it. */
  WARNING("warning");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
