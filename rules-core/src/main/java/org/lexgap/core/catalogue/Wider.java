package org.lexgap.core.catalogue;

/**
 * When a law reaches further than the instrument asks. This is never a gap.
 *
 * @param when the condition, in the logic grammar
 * @param text how it reaches further
 */
public record Wider(String when, String text) {}
