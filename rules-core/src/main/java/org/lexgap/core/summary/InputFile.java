package org.lexgap.core.summary;

/**
 * The file that was read.
 *
 * @param name its name without a folder
 * @param sha256 SHA-256 of its bytes, in lower-case hexadecimal
 */
public record InputFile(String name, String sha256) {}
