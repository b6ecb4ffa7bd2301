package org.lexgap.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A provision that asks for an element, or on which a check rests.
 *
 * @param instrument the instrument's id
 * @param ref article and paragraph, or a topic, such as {@code art 5(2)(c)}
 * @param obligation the strength of the duty that this provision lays down for this element; null
 *     for a check
 * @param check how the citation was verified
 */
public record Source(
    String instrument, String ref, @Nullable Obligation obligation, SourceCheck check) {

  /**
   * Whether the provision must be confirmed before anyone quotes it.
   *
   * @return true unless its text was read
   */
  public boolean isUnread() {
    return check != SourceCheck.TEXT;
  }
}
