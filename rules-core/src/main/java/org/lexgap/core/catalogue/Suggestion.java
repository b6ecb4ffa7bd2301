package org.lexgap.core.catalogue;

/**
 * A model provision in our own words.
 *
 * @param tradition the legal tradition it suits: {@code any}, {@code civil}, {@code common} or
 *     {@code islamic}
 * @param text the wording, with placeholders in square brackets
 */
public record Suggestion(String tradition, String text) {}
