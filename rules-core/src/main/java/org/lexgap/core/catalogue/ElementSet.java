package org.lexgap.core.catalogue;

/**
 * A set of key elements.
 *
 * @param id the id, such as {@code trafficking}
 * @param title the words for people, such as {@code Trafficking in persons}
 * @param operational whether it is about agency practice and never counts among legislative figures
 */
public record ElementSet(String id, String title, boolean operational) {}
