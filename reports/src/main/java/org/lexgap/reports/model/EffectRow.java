package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * What a bill would do to one element or check.
 *
 * @param link the element or check
 * @param existing what is found on existing law alone, in words
 * @param bill what is found on the bill alone, in words
 * @param together what is found on the law as it would stand, in words
 * @param badge the mark of that; null for a check that is not raised
 */
public record EffectRow(
    ElementLink link, String existing, String bill, String together, @Nullable Badge badge) {}
