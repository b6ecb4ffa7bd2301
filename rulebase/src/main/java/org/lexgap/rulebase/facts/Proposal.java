package org.lexgap.rulebase.facts;

import java.util.List;
import org.lexgap.core.assessment.Outcome;

/**
 * A branch of an element's logic that holds. Element rules only propose.
 *
 * @param element the element's id
 * @param scope the law or offence; {@code CTX} where it is decided once for the jurisdiction
 * @param outcome the outcome of the branch
 * @param rank its place in the order in which the first true branch counts, from 0
 */
public record Proposal(String element, String scope, Outcome outcome, int rank) {

  /** The order of the branches: the first true one counts. */
  public static final List<Outcome> ORDER =
      List.of(Outcome.CONFLICT, Outcome.MET, Outcome.PARTIAL, Outcome.MISSING);

  /**
   * A branch that holds.
   *
   * @param element the element's id
   * @param scope the law or offence
   * @param outcome the outcome of the branch
   */
  public Proposal(String element, String scope, Outcome outcome) {
    this(element, scope, outcome, ORDER.indexOf(outcome));
  }
}
