package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Outcome;

/**
 * An outcome that an element's logic does not exclude. Given only for elements with a disputed
 * answer, or with complete answers for which no branch is true.
 *
 * @param element the id of the element
 * @param outcome the outcome
 */
public record Reachable(String element, Outcome outcome) {}
