package org.lexgap.rulebase.facts;

/**
 * A law reaches further than the instrument asks.
 *
 * @param element the id of the element
 * @param scope the law or offence; {@code CTX} where it is decided once for the jurisdiction
 */
public record ReachesFurther(String element, String scope) {}
