package org.lexgap.reports.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * Makes rows as high as their wrapped texts: not every program does so when it opens a file.
 * Letters are not measured, because that would need the fonts of the reader.
 */
final class RowHeight {

  private static final float POINTS_OF_A_LINE = 15;

  /** Excel knows no higher rows. */
  private static final float MOST_POINTS = 409;

  /** The width of a column counts digits; letters are narrower, and lines break between words. */
  private static final double LETTER = 0.92;

  /** Columns that are not printed do not make a row higher than this: the table stays readable. */
  private static final int LINES_FOR_THE_SCREEN = 5;

  /** Letters from here on, of East Asia, are as wide as two. */
  private static final int FIRST_WIDE = 0x1100;

  private RowHeight() {}

  /** How many lines a text takes in a column of so many characters. */
  static int lines(String text, int characters) {
    int width = Math.max(1, characters - 1);
    return text.lines()
        .mapToInt(line -> Math.max(1, (int) Math.ceil(letters(line) * LETTER / width)))
        .sum();
  }

  private static int letters(String line) {
    return line.length() + (int) line.chars().filter(RowHeight::isWide).count();
  }

  private static boolean isWide(int c) {
    return c >= FIRST_WIDE && (c < 0x2000 || c >= 0x2E80) && !Character.isSurrogate((char) c);
  }

  /** How many lines a row of a table takes. */
  static int lines(Sheet.Table table, List<Cell> row) {
    int printed = 1;
    int shown = 1;
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) instanceof Cell.Text text) {
        int lines = lines(text.text(), table.columns().get(i).width());
        shown = Math.max(shown, lines);
        printed = i < table.printedColumns() ? Math.max(printed, lines) : printed;
      }
    }
    return Math.max(printed, Math.min(shown, LINES_FOR_THE_SCREEN));
  }

  static void set(XSSFRow row, int lines) {
    if (lines > 1) {
      row.setHeightInPoints(Math.min(MOST_POINTS, lines * POINTS_OF_A_LINE));
    }
  }
}
