package org.lexgap.rulebase.facts;

/**
 * An instrument of the catalogue.
 *
 * @param id the id of the instrument
 * @param bindsParties whether a State can be party to it and is then bound
 */
public record InstrumentKnown(String id, boolean bindsParties) {}
