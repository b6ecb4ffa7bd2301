package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Outcome;

/**
 * The results of all laws and offences taken together.
 *
 * @param element the id of the element
 * @param reading the reading
 * @param outcome the outcome
 */
public record Combined(String element, String reading, Outcome outcome) {}
