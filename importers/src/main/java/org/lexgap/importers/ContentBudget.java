package org.lexgap.importers;

import java.util.List;

/**
 * How much content of one file is kept in memory, over all its sheets. Formats promise to ask
 * before they keep a row.
 */
final class ContentBudget {

  private long cells = Limits.CELLS;
  private long characters = Limits.CHARACTERS;

  /** Whether a row may be kept; if so, it is counted. */
  boolean take(List<String> texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        cells--;
        characters -= text.length();
      }
    }
    return cells >= 0 && characters >= 0;
  }
}
