package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Outcome;

/**
 * What was concluded on an element that stands in some relation to others.
 *
 * @param element the id of the element
 * @param operational whether it is about the practice of agencies
 * @param outcome its outcome
 */
public record Concluded(String element, boolean operational, Outcome outcome) {}
