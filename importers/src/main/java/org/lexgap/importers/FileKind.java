package org.lexgap.importers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  EMPTY,
  /** Workbooks, Word documents and other archives. */
  ZIP("PK\u0003\u0004"),
  /** Old Office files, and the wrapping of encrypted new ones. */
  OLE2("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  PDF("%PDF-"),
  RTF("{\\rtf"),
  GZIP("\u001F\u008B"),
  IMAGE("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8"),
  HTML("<!doctype html", "<html"),
  XML("<?xml"),
  UTF16_TEXT("\u00FF\u00FE", "\u00FE\u00FF"),
  BINARY,
  TEXT;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final String[] signatures;

  FileKind(String... signatures) {
    this.signatures = signatures;
  }

  static FileKind of(byte[] start) {
    if (start.length == 0) {
      return EMPTY;
    }
    // One character for each byte, so that signatures can be compared as text.
    String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.isSignedIn(text))
        .findFirst()
        .orElse(text.indexOf('\0') >= 0 ? BINARY : TEXT);
  }

  /** The first bytes as text, without a byte order mark; for looking at words only. */
  static String text(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
  }

  /** A phrase for people, such as "a PDF document". */
  String phrase() {
    return ProblemTexts.text("kind." + name().toLowerCase(Locale.ROOT));
  }

  private boolean isSignedIn(String text) {
    return Arrays.stream(signatures)
        .anyMatch(signature -> text.startsWith(signature.toLowerCase(Locale.ROOT)));
  }
}
