package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Urgency;

/**
 * A reason why a gap is worth closing soon.
 *
 * @param element the id of the element
 * @param urgency how soon
 * @param rank the place of the urgency, from 0
 */
public record Urgent(String element, Urgency urgency, int rank) {

  /**
   * A reason.
   *
   * @param element the id of the element
   * @param urgency how soon
   */
  public Urgent(String element, Urgency urgency) {
    this(element, urgency, urgency.ordinal());
  }
}
