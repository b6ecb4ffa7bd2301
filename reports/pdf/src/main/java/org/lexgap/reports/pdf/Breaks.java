package org.lexgap.reports.pdf;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Says where a line may break, with zero width spaces: between the words of Thai, which have no
 * blanks, and within words that no column is wide enough for.
 */
final class Breaks {

  static final char ALLOWED = '\u200B';

  /** The longest word that is left whole; the pieces of a longer one are half as long. */
  private static final int LONGEST = 22;

  private Breaks() {}

  static String in(String text) {
    return inLongWords(isThai(text) ? inThai(text) : text);
  }

  private static boolean isThai(String text) {
    return text.codePoints().anyMatch(Breaks::isThai);
  }

  private static boolean isThai(int c) {
    return UScript.getScript(c) == UScript.THAI;
  }

  private static String inThai(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag("th"));
    words.setText(text);
    StringBuilder out = new StringBuilder();
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
      if (from > 0 && isThai(text.codePointAt(from)) && isThai(text.codePointBefore(from))) {
        out.append(ALLOWED);
      }
      out.append(text, from, to);
    }
    return out.toString();
  }

  /** Words of East Asia break anywhere; so they are not long. */
  static String inLongWords(String text) {
    StringBuilder out = null;
    int length = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean isEnd = i == text.length() || isGap(text.charAt(i));
      if (!isEnd) {
        length++;
        continue;
      }
      if (length > LONGEST) {
        out = out == null ? new StringBuilder(text.substring(0, start)) : out;
        split(text, start, i, out);
      } else if (out != null) {
        out.append(text, start, i);
      }
      if (out != null && i < text.length()) {
        out.append(text.charAt(i));
      }
      start = i + 1;
      length = 0;
    }
    return out == null ? text : out.toString();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == ALLOWED || (c >= 0x2E80 && c <= 0xD7FF);
  }

  private static void split(String text, int from, int to, StringBuilder out) {
    int count = 0;
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (count >= LONGEST / 2 && Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(ALLOWED);
        count = 0;
      }
      out.appendCodePoint(c);
      count++;
    }
  }
}
