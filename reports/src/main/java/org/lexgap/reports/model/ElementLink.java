package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * A link to an element or check.
 *
 * @param id its id
 * @param anchor its anchor in the report; empty if it is not in the report
 * @param title its title
 * @param badge its outcome; null if it was not assessed
 */
public record ElementLink(String id, String anchor, String title, @Nullable Badge badge) {}
