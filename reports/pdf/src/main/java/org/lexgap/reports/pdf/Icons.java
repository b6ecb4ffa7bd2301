package org.lexgap.reports.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;

/** The signs of the outcomes and the bars of severity, as drawings. */
final class Icons {

  private static final Pattern OUTCOME = Pattern.compile("outcome-([A-Z_]+)-([0-9A-F]{6})\\.svg");
  private static final Pattern SEVERITY = Pattern.compile("severity-([0-3])\\.svg");
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"16\" viewBox=\"0 0 %1$d 16\">%s</svg>";

  private Icons() {}

  /** The address of an outcome's sign in a colour such as {@code #1268B3}. */
  static String address(Outcome outcome, String colour) {
    return FontFiles.SCHEME + ":/outcome-" + outcome.name() + "-" + colour.substring(1) + ".svg";
  }

  /** The address of the bars of a severity: how many of the three are filled. */
  static String address(int bars) {
    return FontFiles.SCHEME + ":/severity-" + bars + ".svg";
  }

  /** The drawing of this name; null if there is none. */
  static @Nullable String named(String name) {
    Matcher outcome = OUTCOME.matcher(name);
    if (outcome.matches()) {
      String colour = "#" + outcome.group(2);
      return SVG.formatted(16, drawing(Outcome.valueOf(outcome.group(1)), colour));
    }
    Matcher severity = SEVERITY.matcher(name);
    return severity.matches() ? SVG.formatted(20, bars(Integer.parseInt(severity.group(1)))) : null;
  }

  private static String drawing(Outcome outcome, String colour) {
    String line = "fill=\"none\" stroke=\"" + colour + "\"";
    String filled = "fill=\"" + colour + "\"";
    return switch (outcome) {
      case MET ->
          "<circle cx=\"8\" cy=\"8\" r=\"7.2\" %s/><path d=\"M4.4 8.3l2.5 2.6 4.8-5.4\" fill=\"none\" stroke=\"#FFFFFF\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
              .formatted(filled);
      case PARTIAL ->
          "<circle cx=\"8\" cy=\"8\" r=\"6.4\" %s stroke-width=\"1.7\"/><path d=\"M8 1.6a6.4 6.4 0 0 0 0 12.8z\" %s/>"
              .formatted(line, filled);
      case MISSING ->
          "<path d=\"M3 3l10 10M13 3L3 13\" %s stroke-width=\"2.6\" stroke-linecap=\"round\"/>"
              .formatted(line);
      case CONFLICT ->
          "<path d=\"M0.6 3.2L6.4 8 .6 12.8zM15.4 3.2L9.6 8l5.8 4.8z\" %s/><path d=\"M8 1.6v12.8\" %s stroke-width=\"1.5\"/>"
              .formatted(filled, line);
      case UNKNOWN ->
          "<circle cx=\"8\" cy=\"8\" r=\"6.7\" %s stroke-width=\"1.3\" stroke-dasharray=\"2.4 1.8\"/><path d=\"M5.9 6.3a2.2 2.2 0 1 1 3 2.05c-.6.25-.9.6-.9 1.25\" %1$s stroke-width=\"1.6\" stroke-linecap=\"round\"/><circle cx=\"8\" cy=\"11.9\" r=\"1\" %s/>"
              .formatted(line, filled);
      case REVIEW ->
          "<path d=\"M8 1.2L14.8 8 8 14.8 1.2 8z\" %s stroke-width=\"1.7\" stroke-linejoin=\"round\"/><circle cx=\"8\" cy=\"8\" r=\"2\" %s/>"
              .formatted(line, filled);
      case NOT_APPLICABLE ->
          "<path d=\"M3 8h10\" %s stroke-width=\"2.2\" stroke-linecap=\"round\"/>".formatted(line);
    };
  }

  private static String bars(int filled) {
    StringBuilder bars = new StringBuilder();
    for (int bar = 0; bar < 3; bar++) {
      int height = 6 + 3 * bar;
      bars.append(
          "<rect x=\"%d\" y=\"%d\" width=\"5\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>"
              .formatted(
                  1 + 7 * bar,
                  15 - height,
                  height,
                  bar < filled ? Palette.TEXT : "#FFFFFF",
                  bar < filled ? Palette.TEXT : Palette.LINE));
    }
    return bars.toString();
  }
}
