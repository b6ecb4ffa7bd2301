package org.lexgap.rulebase.facts;

/**
 * The results of an element are to be combined in this reading.
 *
 * @param element the id of the element
 * @param name the reading
 */
public record Reading(String element, String name) {}
