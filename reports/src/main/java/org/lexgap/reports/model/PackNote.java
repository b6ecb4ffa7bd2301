package org.lexgap.reports.model;

import java.util.List;

/**
 * A pack that took part.
 *
 * @param title its name and version
 * @param about who answers for it and what it adds
 * @param overrides what it says otherwise than the catalogue, a sentence each
 */
public record PackNote(String title, String about, List<String> overrides) {
  public PackNote {
    overrides = List.copyOf(overrides);
  }
}
