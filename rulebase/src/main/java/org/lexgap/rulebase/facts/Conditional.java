package org.lexgap.rulebase.facts;

/**
 * An element that applies only under a condition.
 *
 * @param element the id of the element
 * @param operational whether it is about agency practice, which is looked at only if asked for
 */
public record Conditional(String element, boolean operational) {}
