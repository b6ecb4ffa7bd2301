package org.lexgap.rulebase.facts;

/**
 * The strongest duty among the sources of an element to which the jurisdiction is party.
 *
 * @param element the id of the element
 * @param strength the place of the obligation among the strengths, the strongest being 0
 */
public record EffectiveStrength(String element, int strength) {}
