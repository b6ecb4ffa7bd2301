package org.lexgap.rulebase.facts;

/**
 * An element is needless where another is met.
 *
 * @param element the id of the element
 * @param by the id of the other
 */
public record SupersededBy(String element, String by) {}
