package org.lexgap.core.catalogue;

/**
 * A value that a field allows.
 *
 * @param id the word in files, such as {@code closed}
 * @param label the words for people, such as {@code The list is closed}; equal to the id where the
 *     guidance explains the values
 */
public record AllowedValue(String id, String label) {}
