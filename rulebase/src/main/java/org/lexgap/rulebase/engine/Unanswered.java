package org.lexgap.rulebase.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.Settler;
import org.lexgap.rulebase.logic.ElementTree;

/**
 * What is said of an element of which nobody was asked anything. It rests on the catalogue alone,
 * so it is worked out once: most elements of most summaries have no answer.
 */
final class Unanswered {

  /** The part of a finding that no answer changes. */
  record Said(
      Set<Outcome> couldBecome, List<Evidence> evidence, Reason reason, List<Settler> settledBy) {}

  private final Map<String, Said> known = new ConcurrentHashMap<>();

  /** Whether no law answers anything of the element, and no fact about the State plays a part. */
  static boolean is(ElementTree tree, Decision decision) {
    return !tree.readsState() && decision.askedOf(tree.id()).isEmpty();
  }

  Said of(ElementTree tree, Supplier<Said> workedOut) {
    return known.computeIfAbsent(tree.id(), id -> workedOut.get());
  }
}
