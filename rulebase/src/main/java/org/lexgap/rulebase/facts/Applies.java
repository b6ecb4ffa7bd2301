package org.lexgap.rulebase.facts;

/**
 * The condition under which an element applies is satisfied.
 *
 * @param element the id of the element
 */
public record Applies(String element) {}
