package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Urgency;

/**
 * How soon a gap is worth closing, all reasons considered.
 *
 * @param element the id of the element
 * @param urgency how soon
 */
public record UrgencyOf(String element, Urgency urgency) {}
