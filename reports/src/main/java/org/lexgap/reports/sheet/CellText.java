package org.lexgap.reports.sheet;

import java.util.regex.Pattern;
import org.lexgap.core.text.FormulaGuard;

/** Makes any text fit for a cell that no spreadsheet program may take for anything but text. */
final class CellText {

  /** What a cell can hold, in units of UTF-16. */
  static final int MOST = 32_767;

  /** Spreadsheet programs read this as the character with that number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final String cutMark;

  CellText(String cutMark) {
    this.cutMark = clean(cutMark);
  }

  /** The text of a cell, as it is stored. */
  String of(String text) {
    String stored = stored(FormulaGuard.guard(clean(text)));
    return stored.length() <= MOST ? stored : cut(stored) + cutMark;
  }

  /** The same in one line, for titles and headings. */
  String line(String text) {
    return of(text.replaceAll("\\s+", " ").strip());
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c));
    return clean.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      out.append((char) c);
    } else if (isOverride(c)) {
      return;
    } else if (Character.isISOControl(c) || isBroken(c)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Overrides and embeddings; the isolates of our own sentences stay. */
  private static boolean isOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || c == 0x2066 || c == 0x2067;
  }

  private static boolean isBroken(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static String stored(String text) {
    return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  private String cut(String text) {
    int end = MOST - cutMark.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }
}
