package org.lexgap.core.catalogue;

/**
 * How the answers of several laws to one field become one answer, for elements that are decided
 * once for the jurisdiction. Lists are always united and of yes-no-partial the best counts; any
 * other field takes part only if it names one of these.
 */
public enum Unite implements Keyed {
  /** The highest number counts. */
  HIGHEST("highest"),
  /** The lowest number counts. */
  LOWEST("lowest"),
  /** {@code yes} wins if any law gives it. */
  YES("yes"),
  /** {@code no} wins if any law gives it. */
  NO("no"),
  /** The value that stands first in the field's list of values counts. */
  FIRST_LISTED("first-listed");

  private final String key;

  Unite(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
