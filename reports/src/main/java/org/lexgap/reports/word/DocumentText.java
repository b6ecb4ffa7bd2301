package org.lexgap.reports.word;

/** Text made fit for a document. */
final class DocumentText {

  private DocumentText() {}

  /**
   * Takes out marks that turn the text around them (a run says its direction itself) and puts a
   * visible sign where XML cannot hold a character. Line feeds stay.
   */
  static String clean(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c));
    return clean.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
      out.append('\n');
    } else if (c == '\t') {
      out.append(' ');
    } else if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
      return;
    } else if (Character.isISOControl(c) || isBroken(c)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isBroken(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /** The clean text in one line, for attributes and properties. */
  static String line(String text) {
    return clean(text).replace('\n', ' ').strip();
  }
}
