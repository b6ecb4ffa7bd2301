package org.lexgap.rulebase.facts;

/**
 * The condition of a check is satisfied.
 *
 * @param check the id of the check
 * @param scope the law or offence; {@code CTX} where answers of several laws satisfy it together
 */
public record Raised(String check, String scope) {}
