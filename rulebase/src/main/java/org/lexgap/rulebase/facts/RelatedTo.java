package org.lexgap.rulebase.facts;

/**
 * The catalogue relates an element of agency practice to another element.
 *
 * @param practice the id of the operational element
 * @param other the id of the other element
 */
public record RelatedTo(String practice, String other) {}
