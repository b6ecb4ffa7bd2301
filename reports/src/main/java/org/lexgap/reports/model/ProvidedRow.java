package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * An element that is met.
 *
 * @param id the id of the element
 * @param anchor where it is told in full
 * @param title its title
 * @param provision the provisions that were cited
 * @param open that it is met so far or rests on a gap; null if neither
 */
public record ProvidedRow(
    String id, String anchor, String title, String provision, @Nullable String open) {}
