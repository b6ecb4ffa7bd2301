package org.lexgap.rulebase.facts;

/**
 * A key element of the catalogue.
 *
 * @param id its id
 */
public record Element(String id) {}
