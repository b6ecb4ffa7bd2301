package org.lexgap.core.assessment;

import org.lexgap.core.catalogue.Keyed;

/** Whether an element is a duty of the jurisdiction. */
public enum Binding implements Keyed {
  /** It is party to an instrument that makes the element a duty. */
  YES("yes"),
  /** It is party to none; the element stays recommended. */
  NO("no"),
  /** The treaties to which it is party were not stated. */
  UNKNOWN("unknown");

  private final String key;

  Binding(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
