package org.lexgap.rulebase.facts;

/**
 * An element is needless here, because another that covers it is met.
 *
 * @param element the id of the element
 * @param by the id of the other
 */
public record Covered(String element, String by) {}
