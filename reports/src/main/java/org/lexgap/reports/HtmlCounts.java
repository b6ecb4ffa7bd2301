package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;

/**
 * The picture of a set: its seven counts side by side, in units of the drawing, 600 wide. An
 * outcome that no element has is not drawn; the words beside it say so.
 *
 * @param row the counts with their words
 * @param parts the parts from the start of the line
 */
record HtmlCounts(RangeRow row, List<Part> parts) {

  private static final double WIDTH = 600;

  /**
   * One outcome.
   *
   * @param outcome the outcome
   * @param x where it begins
   * @param width how wide it is
   */
  record Part(Outcome outcome, double x, double width) {}

  /** The picture of a set; none where nothing was asked of it. */
  static Optional<HtmlCounts> of(Ranges ranges, ElementSet set) {
    return Stream.concat(ranges.sets().stream(), ranges.operations().stream())
        .filter(row -> set.equals(row.set()) && row.figures().total() > 0)
        .findFirst()
        .map(row -> new HtmlCounts(row, parts(row.figures())));
  }

  private static List<Part> parts(Figures figures) {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (Outcome outcome : Outcome.values()) {
      int count = figures.count(outcome);
      if (count > 0) {
        double x = at(before, figures);
        parts.add(new Part(outcome, x, tenths(at(before + count, figures) - x)));
      }
      before += count;
    }
    return List.copyOf(parts);
  }

  private static double at(int elements, Figures figures) {
    return tenths(WIDTH * elements / figures.total());
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
