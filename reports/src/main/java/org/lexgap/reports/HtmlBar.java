package org.lexgap.reports;

import org.lexgap.core.assessment.Figures;

/**
 * The bar of a range, in units of its drawing, 200 wide.
 *
 * @param low the width of what is met and settled
 * @param open the width of what could still prove met
 */
record HtmlBar(double low, double open) {

  private static final double LEFT = 0.5;
  private static final double WIDTH = 199;

  static HtmlBar of(Figures figures) {
    int n = Math.max(1, figures.applicable());
    double low = tenths(WIDTH * figures.low() / n);
    return new HtmlBar(low, tenths(tenths(WIDTH * figures.high() / n) - low));
  }

  /** Where the solid part ends. */
  double from() {
    return tenths(LEFT + low);
  }

  /** Where the hatched part ends. */
  double to() {
    return tenths(LEFT + low + open);
  }

  private static double tenths(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
