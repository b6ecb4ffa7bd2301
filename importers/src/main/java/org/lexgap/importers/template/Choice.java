package org.lexgap.importers.template;

import org.jspecify.annotations.Nullable;

/**
 * What a cell offers and says when it is chosen.
 *
 * @param list the name of the list in its drop-down; null if it has none
 * @param closed whether anything outside the list is refused
 * @param prompt the hint beside the cell; empty for none
 */
record Choice(@Nullable String list, boolean closed, String prompt) {

  /** Whether it offers nothing and says nothing. */
  boolean isEmpty() {
    return list == null && prompt.isEmpty();
  }
}
