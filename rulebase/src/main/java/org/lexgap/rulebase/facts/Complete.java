package org.lexgap.rulebase.facts;

/**
 * All deciding fields of an element are answered for a law or offence.
 *
 * @param element the id of the element
 * @param scope the law or offence; {@code CTX} where it is decided once for the jurisdiction
 */
public record Complete(String element, String scope) {}
