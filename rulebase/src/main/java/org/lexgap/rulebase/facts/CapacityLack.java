package org.lexgap.rulebase.facts;

/**
 * Agencies lack something, wholly or in part.
 *
 * @param practice the id of the operational element
 */
public record CapacityLack(String practice) {}
