package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Outcome;

/**
 * An outcome that stands above the combined results: the element does not apply, it is not known
 * whether it applies, or a person must judge.
 *
 * @param element the id of the element
 * @param outcome the outcome
 */
public record Ruling(String element, Outcome outcome) {}
