package org.lexgap.core.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Copies of outcome sets that keep the order of the outcomes, so that equal inputs print alike. */
final class Ordered {

  private Ordered() {}

  static Set<Outcome> copy(Set<Outcome> outcomes) {
    EnumSet<Outcome> copy = EnumSet.noneOf(Outcome.class);
    copy.addAll(outcomes);
    return Collections.unmodifiableSet(copy);
  }
}
