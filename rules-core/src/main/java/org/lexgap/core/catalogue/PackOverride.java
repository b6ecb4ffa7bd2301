package org.lexgap.core.catalogue;

/**
 * What a pack says otherwise than the standard catalogue, about a thing whose id and logic stay.
 *
 * @param pack the name of the pack
 * @param id the element, check or benchmark
 * @param key the key that was overridden, such as {@code severity} or {@code value}
 * @param standard what the standard catalogue says
 * @param own what the pack says instead
 * @param reason the pack's reason
 */
public record PackOverride(
    String pack, String id, String key, String standard, String own, String reason) {}
