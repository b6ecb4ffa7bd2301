package org.lexgap.rulebase.facts;

/**
 * A check touches an element.
 *
 * @param check the id of the check
 * @param element the id of the element
 */
public record Touches(String check, String element) {}
