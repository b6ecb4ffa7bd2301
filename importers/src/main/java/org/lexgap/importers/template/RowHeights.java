package org.lexgap.importers.template;

import java.util.List;

/**
 * How high a row must be for its text. Programs do not all work that out when they open a file, so
 * it is estimated from the number of characters that fit into a line.
 */
final class RowHeights {

  /** The size of the letters in which column widths are counted. */
  private static final double POINTS_OF_WIDTH = 11;

  /** Letters of a text are a little narrower than digits, bold ones a little wider. */
  private static final double LETTERS_PER_DIGIT = 1.13;

  private static final double BOLD = 0.93;
  private static final double LINE = 1.27;
  private static final double EDGE = 3;
  private static final double HIGHEST = 400;

  private RowHeights() {}

  /** The height of a row in points. */
  static double of(List<PlannedCell> cells, List<Integer> widths) {
    double height = LINE * POINTS_OF_WIDTH + 1;
    for (int i = 0; i < cells.size() && i < widths.size(); i++) {
      height = Math.max(height, height(cells.get(i), widths.get(i)));
    }
    return Math.min(HIGHEST, height);
  }

  private static double height(PlannedCell cell, int width) {
    Style style = cell.look().style();
    boolean wraps = style.room() == Style.Room.WRAP;
    int lines =
        wraps && cell.content() instanceof Content.Text text ? lines(text, style, width) : 1;
    return lines * style.points() * LINE + EDGE;
  }

  private static int lines(Content.Text text, Style style, int width) {
    double room =
        (width - 1 - 2 * style.indent())
            * POINTS_OF_WIDTH
            / style.points()
            * LETTERS_PER_DIGIT
            * (style.bold() ? BOLD : 1);
    return text.text().lines().mapToInt(line -> wrapped(line, room)).sum();
  }

  private static int wrapped(String line, double room) {
    int lines = 1;
    double used = 0;
    for (String word : line.split(" ")) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
      lines += (int) (Math.max(0, used - 1) / room);
      used %= room;
    }
    return lines;
  }
}
