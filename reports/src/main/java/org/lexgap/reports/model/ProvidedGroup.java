package org.lexgap.reports.model;

import java.util.List;

/**
 * The elements met of one theme.
 *
 * @param set the set in words
 * @param theme the theme in words
 * @param rows the elements
 */
public record ProvidedGroup(String set, String theme, List<ProvidedRow> rows) {
  public ProvidedGroup {
    rows = List.copyOf(rows);
  }
}
