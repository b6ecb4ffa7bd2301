package org.lexgap.core.catalogue;

/**
 * When a raised check weighs less.
 *
 * @param to the severity it then has
 * @param when the condition on {@code ctx.*} fields, in the logic grammar
 */
public record Downgrade(Severity to, String when) {}
