package org.lexgap.rulebase.reference;

/**
 * Another element or check.
 *
 * @param id its id
 * @param title its title
 */
public record Link(String id, String title) {}
