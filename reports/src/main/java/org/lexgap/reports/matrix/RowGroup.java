package org.lexgap.reports.matrix;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one set, or the checks.
 *
 * @param id the id of the set; {@code checks} for the checks
 * @param title its title
 * @param note what is left out, or how it counts; empty if nothing need be said
 * @param themes its rows by theme
 * @param totals the range of each jurisdiction over all its rows; none for checks
 * @param totalsInWords the same in words, or how many checks are raised, one for each column
 */
public record RowGroup(
    String id,
    String title,
    String note,
    List<ThemeRows> themes,
    List<Coverage> totals,
    List<String> totalsInWords) {
  /** The id of the group of checks. */
  public static final String CHECKS = "checks";

  public RowGroup {
    themes = List.copyOf(themes);
    totals = List.copyOf(totals);
    totalsInWords = List.copyOf(totalsInWords);
  }

  /**
   * All rows.
   *
   * @return its rows in order
   */
  public Stream<Row> rows() {
    return themes.stream().flatMap(theme -> theme.rows().stream());
  }

  /**
   * Whether it holds checks.
   *
   * @return true if its rows are checks
   */
  public boolean isChecks() {
    return id.equals(CHECKS);
  }
}
