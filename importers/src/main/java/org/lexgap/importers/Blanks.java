package org.lexgap.importers;

import java.util.regex.Pattern;

/** What counts as a blank: also the non-breaking kinds, which people paste without seeing them. */
final class Blanks {

  private static final String BLANK = "[\\s\\p{Z}\\x{FEFF}\\x{200B}]";
  private static final Pattern RUN = Pattern.compile(BLANK + "+");
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private Blanks() {}

  /** The text without blanks around it; every line end is one line feed. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    String stripped = text.substring(start, end);
    return stripped.indexOf('\r') < 0 ? stripped : LINE_END.matcher(stripped).replaceAll("\n");
  }

  /** The text with one space for every run of blanks within it. */
  static String collapse(String text) {
    return RUN.matcher(strip(text)).replaceAll(" ");
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF' || c == '\u200B';
  }
}
