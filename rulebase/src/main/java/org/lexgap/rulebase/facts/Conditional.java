package org.lexgap.rulebase.facts;

/**
 * An element that applies only under a condition.
 *
 * @param element the id of the element
 */
public record Conditional(String element) {}
