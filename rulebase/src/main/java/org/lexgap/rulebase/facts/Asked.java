package org.lexgap.rulebase.facts;

/**
 * An element is to be decided for a law or offence.
 *
 * @param id the id of the element
 * @param scope the law or offence; {@code CTX} where it is decided once for the jurisdiction
 * @param complete whether all its deciding fields are answered there
 * @param answers the answers that hold there
 */
public record Asked(String id, String scope, boolean complete, Answers answers)
    implements Question {}
