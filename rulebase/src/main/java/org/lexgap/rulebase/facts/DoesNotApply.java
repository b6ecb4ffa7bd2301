package org.lexgap.rulebase.facts;

/**
 * The condition under which an element applies is answered and not satisfied.
 *
 * @param element the id of the element
 */
public record DoesNotApply(String element) {}
