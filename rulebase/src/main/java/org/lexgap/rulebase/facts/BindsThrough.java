package org.lexgap.rulebase.facts;

/**
 * An element is a duty of the parties to an instrument.
 *
 * @param element the id of the element
 * @param instrument the id of the instrument
 */
public record BindsThrough(String element, String instrument) {}
