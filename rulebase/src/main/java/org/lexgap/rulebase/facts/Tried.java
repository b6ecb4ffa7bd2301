package org.lexgap.rulebase.facts;

/**
 * A check is to be tried on a law or offence.
 *
 * @param id the id of the check
 * @param scope the law or offence; {@code CTX} where it is tried across all laws
 * @param answers the answers that hold there
 */
public record Tried(String id, String scope, Answers answers) implements Question {}
