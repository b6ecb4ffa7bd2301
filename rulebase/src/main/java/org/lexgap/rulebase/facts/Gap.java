package org.lexgap.rulebase.facts;

/**
 * A legislative element that is missing, in conflict or partly met.
 *
 * @param element the id of the element
 * @param critical whether its severity is critical
 * @param duty whether it is a duty of the jurisdiction
 * @param covered whether another element that is met covers it
 */
public record Gap(String element, boolean critical, boolean duty, boolean covered) {}
