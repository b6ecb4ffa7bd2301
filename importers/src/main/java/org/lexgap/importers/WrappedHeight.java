package org.lexgap.importers;

import org.apache.poi.ss.usermodel.Row;

/** Makes rows as high as their wrapped texts: not every program does so when it opens a file. */
final class WrappedHeight {

  private static final float POINTS_OF_A_LINE = 15;

  /** Excel knows no higher rows. */
  private static final float MOST_POINTS = 409;

  private WrappedHeight() {}

  /** How many lines a text takes in a column of so many characters. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> Math.max(1, (line.length() + width - 1) / width)).sum();
  }

  static void set(Row row, int lines) {
    if (lines > 1) {
      row.setHeightInPoints(Math.min(MOST_POINTS, lines * POINTS_OF_A_LINE));
    }
  }
}
