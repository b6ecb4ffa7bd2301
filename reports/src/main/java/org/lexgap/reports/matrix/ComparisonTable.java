package org.lexgap.reports.matrix;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lexgap.reports.ToolVersion;
import org.lexgap.reports.Wording;
import org.lexgap.reports.model.FixedWords;

/**
 * Jurisdictions side by side: elements by jurisdictions, with every sentence and figure already in
 * words, so that all formats say the same. Columns stand in the order of the alphabet, rows in that
 * of the catalogue: nothing is ranked. Immutable; the same arguments give the same table.
 *
 * <pre>{@code
 * ComparisonTable table = ComparisonTable.of(inputs, clock.instant(), Locale.ENGLISH);
 * ComparisonFormat.HTML.write(table, out);
 * }</pre>
 *
 * @param locale the language
 * @param words headings and labels
 * @param title the title
 * @param subtitle what was compared and when
 * @param notes how to read it, with what is left out; the first one says that nothing is ranked
 * @param legend what the marks mean
 * @param columns the jurisdictions by name
 * @param groups the sets, then the checks
 * @param overall the range of each jurisdiction over all legislative sets; none if there is one
 * @param overallTitle what these ranges are over; empty if there are none
 * @param receipt what decided over what
 * @param captions what a page says of the rows that it shows
 * @param runningFoot what stands at the foot of every printed page, before its number
 */
public record ComparisonTable(
    ULocale locale,
    FixedWords words,
    String title,
    String subtitle,
    List<String> notes,
    Legend legend,
    List<Column> columns,
    List<RowGroup> groups,
    List<Coverage> overall,
    String overallTitle,
    ComparisonReceipt receipt,
    Captions captions,
    String runningFoot) {

  /** Up to so many columns a cell has room for its citation. */
  private static final int NARROW = 12;

  public ComparisonTable {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    overall = List.copyOf(overall);
  }

  /**
   * A comparison.
   *
   * @param inputs the inputs, in any order
   * @param time the time to print; it is never taken from a clock
   * @param locale the language; what it lacks stands in English
   * @return the table
   * @throws IllegalArgumentException if no input was assessed, or the assessments do not rest on
   *     one catalogue and the same options
   */
  public static ComparisonTable of(List<ComparedInput> inputs, Instant time, Locale locale) {
    return of(inputs, time, Wording.of(locale), ToolVersion.current());
  }

  static ComparisonTable of(
      List<ComparedInput> inputs, Instant time, Wording wording, String toolVersion) {
    return new ComparisonAuthor(inputs, time, wording).table(toolVersion);
  }

  /**
   * Every row.
   *
   * @return the rows of all groups, in order
   */
  public Stream<Row> rows() {
    return groups.stream().flatMap(RowGroup::rows);
  }

  /**
   * Whether a cell has room for its citation.
   *
   * @return false from 13 columns on: there names stand upright and citations behind the table
   */
  public boolean isNarrow() {
    return columns.size() <= NARROW;
  }

  /**
   * Every theme, once.
   *
   * @return the themes in words, in the order in which they first appear
   */
  public List<String> themes() {
    return rows().map(Row::theme).filter(theme -> !theme.isEmpty()).distinct().toList();
  }

  /**
   * Whether anything was noted while the inputs were read.
   *
   * @return true if some input has a problem
   */
  public boolean hasProblems() {
    return receipt.inputs().stream().anyMatch(input -> !input.problems().isEmpty());
  }
}
