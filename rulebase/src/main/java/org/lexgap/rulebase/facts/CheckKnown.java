package org.lexgap.rulebase.facts;

/**
 * A check of the catalogue.
 *
 * @param id its id
 */
public record CheckKnown(String id) {}
