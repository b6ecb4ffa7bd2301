package org.lexgap.importers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, in the encoding that its bytes show.
 *
 * @param text the text without a byte order mark
 * @param isGuess whether nothing in the bytes says that the encoding is the right one
 */
record TextFile(String text, boolean isGuess) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Decodes UTF-16 with a byte order mark, UTF-8, and the encoding of Windows in the West. A file
   * in UTF-8 with some damaged characters stays UTF-8; each of them is then U+FFFD.
   */
  static TextFile of(byte[] bytes) {
    if (FileKind.of(bytes) == FileKind.UTF16_TEXT) {
      return new TextFile(new String(bytes, StandardCharsets.UTF_16), false);
    }
    String utf8 = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    if (utf8.indexOf(REPLACEMENT) < 0 || hasOtherThanAscii(utf8)) {
      return new TextFile(utf8, false);
    }
    try {
      return new TextFile(WINDOWS.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), true);
    } catch (CharacterCodingException e) {
      return new TextFile(utf8, false);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Letters beyond ASCII that were decoded are a sign of UTF-8: they are several bytes each. */
  private static boolean hasOtherThanAscii(String text) {
    return text.chars().anyMatch(c -> c > 127 && c != REPLACEMENT);
  }

  /** The first line with a character beyond ASCII; a sample to judge the encoding by. */
  String sample() {
    return text.lines()
        .filter(line -> line.chars().anyMatch(c -> c > 127))
        .findFirst()
        .map(Blanks::strip)
        .orElse("");
  }
}
