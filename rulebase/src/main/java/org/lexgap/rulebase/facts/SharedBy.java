package org.lexgap.rulebase.facts;

/**
 * A finding shares a need of agencies.
 *
 * @param practice the id of the operational element
 * @param finding the id of the element that lacks something as well
 */
public record SharedBy(String practice, String finding) {}
