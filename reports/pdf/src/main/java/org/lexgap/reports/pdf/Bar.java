package org.lexgap.reports.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Figures;

/**
 * The bar of a range, as a drawing 200 wide: solid what is met for certain, hatched what could
 * still prove met.
 *
 * @param low the end of the solid part, in tenths of the drawing's units
 * @param high the end of the hatched part, in the same
 */
record Bar(int low, int high) {

  private static final Pattern NAME = Pattern.compile("bar-(\\d{1,4})-(\\d{1,4})\\.svg");

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">";
  private static final int TOP = 4;
  private static final int BOTTOM = 14;

  static Bar of(Figures figures) {
    int n = Math.max(1, figures.applicable());
    return new Bar(Math.round(2000f * figures.low() / n), Math.round(2000f * figures.high() / n));
  }

  String address() {
    return FontFiles.SCHEME + ":/bar-" + low + "-" + high + ".svg";
  }

  /** The address of a piece of the legend: {@code met}, {@code open} or {@code not}. */
  static String swatch(String name) {
    return FontFiles.SCHEME + ":/swatch-" + name + ".svg";
  }

  /** The drawing of this name; null if it is not one of ours. */
  static @Nullable String named(String name) {
    if (name.startsWith("swatch-")) {
      return legend(name.substring(7, name.length() - 4));
    }

    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? new Bar(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))).drawing()
        : null;
  }

  private static String legend(String name) {
    StringBuilder svg = new StringBuilder(SVG.formatted(32, 18));
    switch (name) {
      case "met" -> rect(svg, 0.5, 31.5, "fill=\"#1268B3\"");
      case "open" -> {
        rect(svg, 0.5, 31.5, "fill=\"#FFFFFF\" stroke=\"#1268B3\" stroke-width=\"0.8\"");
        hatch(svg, 0.5, 31.5);
      }
      default ->
          rect(svg, 0.5, 31.5, "fill=\"" + Palette.TRACK + "\" stroke=\"" + Palette.LINE + "\"");
    }
    return svg.append("</svg>").toString();
  }

  private String drawing() {
    StringBuilder svg = new StringBuilder(SVG.formatted(200, 18));

    rect(svg, 0.5, 199.5, "fill=\"" + Palette.TRACK + "\" stroke=\"" + Palette.LINE + "\"");
    if (low > 0) {
      rect(svg, 0.5, at(low), "fill=\"#1268B3\"");
    }
    if (high > low) {
      rect(svg, at(low), at(high), "fill=\"#FFFFFF\" stroke=\"#1268B3\" stroke-width=\"0.8\"");
      hatch(svg, at(low), at(high));
    }
    tick(svg, at(low));
    tick(svg, at(high));
    return svg.append("</svg>").toString();
  }

  private static double at(int tenths) {
    return 0.5 + 199.0 * tenths / 2000;
  }

  private static void rect(StringBuilder svg, double from, double to, String look) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" %s/>",
            from,
            TOP,
            to - from,
            BOTTOM - TOP,
            look));
  }

  /** Slanted lines, each cut at the edges of the box. */
  private static void hatch(StringBuilder svg, double from, double to) {
    svg.append("<path stroke=\"#1268B3\" stroke-width=\"1.4\" fill=\"none\" d=\"");
    int height = BOTTOM - TOP;
    for (double foot = from - height + 4; foot < to; foot += 5) {
      double left = Math.max(foot, from);
      double right = Math.min(foot + height, to);
      svg.append(
          String.format(
              Locale.ROOT,
              "M%.1f %.1fL%.1f %.1f",
              left,
              BOTTOM - (left - foot),
              right,
              BOTTOM - (right - foot)));
    }
    svg.append("\"/>");
  }

  private static void tick(StringBuilder svg, double at) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<path stroke=\"%s\" stroke-width=\"1.6\" d=\"M%.1f 1v16\"/>",
            Palette.TEXT,
            at));
  }
}
