package org.lexgap.core.catalogue;

/**
 * What silence means in a law that was read as a whole.
 *
 * @param answer the answer that silence stands for
 * @param reason why
 */
public record IfBlank(String answer, String reason) {}
