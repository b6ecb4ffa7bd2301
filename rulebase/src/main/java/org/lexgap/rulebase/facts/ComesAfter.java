package org.lexgap.rulebase.facts;

/**
 * A gap is closed in vain while another stays open.
 *
 * @param element the id of the element
 * @param on the id of the element on which it rests
 */
public record ComesAfter(String element, String on) {}
