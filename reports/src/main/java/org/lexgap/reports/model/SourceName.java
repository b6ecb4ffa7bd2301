package org.lexgap.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * A source as reports cite it.
 *
 * @param citation the short title and the provision
 * @param unread why it is to be confirmed before quoting; null if its text was read
 */
public record SourceName(String citation, @Nullable String unread) {}
