package org.lexgap.reports;

import java.util.List;
import org.lexgap.reports.model.GapRow;

/**
 * How many critical rows the first page can bear on one printed sheet: eight, or fewer where titles
 * and citations are long. Space is counted in half lines of the printed table, widths in characters
 * of its columns; a test prints the fullest page.
 */
final class FirstPageSpace {

  private static final int MOST_ROWS = 8;
  private static final int LONG_NAME = 32;
  private static final int TITLE_WIDTH = 42;
  private static final int SAYS_WIDTH = 26;
  private static final int THROUGH_WIDTH = 22;

  private final int halfLines;

  /**
   * The space beside the rest of the page.
   *
   * @param name the name of the jurisdiction, which may take two lines
   * @param rangeRows the rows of the table of ranges
   */
  FirstPageSpace(String name, int rangeRows) {
    int forRanges = 3 * rangeRows;
    int forName = name.length() > LONG_NAME ? 5 : 0;
    this.halfLines = 62 - forRanges - forName;
  }

  List<GapRow> fitting(List<GapRow> rows) {
    int count = 0;
    int used = 0;
    while (count < Math.min(rows.size(), MOST_ROWS)) {
      used += 2 * lines(rows.get(count)) + 1;
      if (used > halfLines) {
        break;
      }
      count++;
    }
    return rows.subList(0, count);
  }

  private static int lines(GapRow row) {
    int through =
        row.binding()
            .first()
            .map(
                source ->
                    lines(source.citation(), THROUGH_WIDTH) + (source.unread() == null ? 0 : 1))
            .orElse(0);
    return Math.max(
        lines(row.title() + " " + row.id(), TITLE_WIDTH),
        Math.max(lines(row.says(), SAYS_WIDTH), through));
  }

  private static int lines(String text, int width) {
    return (text.length() + width - 1) / width;
  }
}
