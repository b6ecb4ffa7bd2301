package org.lexgap.rulebase.facts;

/**
 * An element has no effect without another.
 *
 * @param element the id of the element
 * @param on the id of the other
 */
public record DependsOn(String element, String on) {}
