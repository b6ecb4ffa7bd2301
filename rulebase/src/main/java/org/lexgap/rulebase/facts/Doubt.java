package org.lexgap.rulebase.facts;

/**
 * An answer that decides an element for a law or offence is in doubt, so that a person must judge.
 *
 * @param element the id of the element
 * @param scope the law or offence; {@code CTX} where it is decided once for the jurisdiction
 * @param disputed whether merged sheets disagree, so that no branch can be relied on; otherwise the
 *     answer is uncertain or cites nothing
 */
public record Doubt(String element, String scope, boolean disputed) {}
