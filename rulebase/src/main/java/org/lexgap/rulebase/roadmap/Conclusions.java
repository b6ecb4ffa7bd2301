package org.lexgap.rulebase.roadmap;

import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;

/**
 * What the rules conclude, without explanation.
 *
 * @param outcomes the outcome of each element that was asked
 * @param raised the ids of the checks that are raised
 */
public record Conclusions(Map<String, Outcome> outcomes, Set<String> raised) {
  public Conclusions {
    outcomes = Map.copyOf(outcomes);
    raised = Set.copyOf(raised);
  }
}
