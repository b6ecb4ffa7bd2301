package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Outcome;

/**
 * What a result that is to be judged may turn out to be.
 *
 * @param element the id of the element
 * @param scope the law or offence
 * @param reading the reading in which it is supposed
 * @param outcome the supposed result
 */
public record Supposition(String element, String scope, String reading, Outcome outcome) {}
