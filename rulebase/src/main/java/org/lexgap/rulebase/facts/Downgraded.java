package org.lexgap.rulebase.facts;

/**
 * A check weighs less in this jurisdiction.
 *
 * @param check the id of the check
 */
public record Downgraded(String check) {}
