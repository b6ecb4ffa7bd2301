package org.lexgap.rulebase.facts;

/**
 * An element cites an instrument.
 *
 * @param element the id of the element
 * @param instrument the id of the instrument
 * @param strength the place of its obligation among the strengths, the strongest being 0
 */
public record Cites(String element, String instrument, int strength) {}
