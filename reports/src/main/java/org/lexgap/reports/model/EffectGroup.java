package org.lexgap.reports.model;

import java.util.List;

/**
 * Elements or checks to which a bill does the same.
 *
 * @param key what it does, for programs
 * @param title what it does, and to how many
 * @param rows the elements or checks; at least one
 */
public record EffectGroup(String key, String title, List<EffectRow> rows) {
  public EffectGroup {
    rows = List.copyOf(rows);
  }
}
