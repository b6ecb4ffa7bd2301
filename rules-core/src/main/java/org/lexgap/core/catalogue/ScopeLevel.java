package org.lexgap.core.catalogue;

/** Over which answers an element or check is decided. */
public enum ScopeLevel implements Keyed {
  /** Separately for each law or offence: rules that must stand together in one law. */
  OFFENCE("offence"),
  /** Once for the jurisdiction: what some law must provide. */
  JURISDICTION("jurisdiction");

  private final String key;

  ScopeLevel(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
