package org.lexgap.core.assessment;

import org.lexgap.core.catalogue.Keyed;

/** How soon a gap is worth closing, the most urgent first. The order is ours, like severity. */
public enum Urgency implements Keyed {
  /** It, or what rests on it, is critical and a duty of the jurisdiction. */
  CRITICAL_AND_BINDING("critical-and-binding"),
  /** It, or what rests on it, is a duty of the jurisdiction. */
  BINDING("binding"),
  /** It, or what rests on it, is critical; it is no duty, or that is not known. */
  CRITICAL("critical"),
  /** All else, and what another element that is met covers. */
  OTHER("other");

  private final String key;

  Urgency(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
