package org.lexgap.importers.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Workbooks write characters that XML cannot hold, or would change, as {@code _x000D_}. */
public final class XmlEscapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern TO_ESCAPE =
      Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  private XmlEscapes() {}

  /**
   * The text that a workbook stores with escapes.
   *
   * @param text as stored
   * @return as a person reads it
   */
  public static String decode(String text) {
    return text.contains("_x")
        ? ESCAPE
            .matcher(text)
            .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))))
        : text;
  }

  /**
   * The text with escapes where it needs them.
   *
   * @param text as a person reads it
   * @return as a workbook stores it
   */
  public static String encode(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(match -> "_x%04X_".formatted((int) match.group().charAt(0)));
  }

  private static String character(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }
}
