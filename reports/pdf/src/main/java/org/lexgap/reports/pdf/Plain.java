package org.lexgap.reports.pdf;

/** Text for properties of the file and for programs: no isolates, no control characters. */
final class Plain {

  private Plain() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .map(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
