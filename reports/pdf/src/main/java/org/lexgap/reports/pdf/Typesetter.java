package org.lexgap.reports.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a font for every character, and says where lines may break. A character without a glyph
 * becomes its number and name; a script that cannot be shaped is refused. So no empty box can come
 * about.
 */
final class Typesetter {

  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Coverage coverage;
  private boolean foundComplexText;

  Typesetter(Coverage coverage) {
    this.coverage = coverage;
  }

  /**
   * Sets a text.
   *
   * @param raw the text of the report, perhaps with isolates
   * @param family the font it is meant to stand in
   * @return its phrases in logical order
   * @throws UnprintableException if a character belongs to a script that cannot be printed rightly
   */
  List<Phrase> set(String raw, Family family) {
    List<Phrase> phrases = new ArrayList<>();
    if (isPlain(raw, family)) {
      return List.of(new Phrase(false, List.of(new Piece(family, Breaks.inLongWords(raw)))));
    }
    int from = 0;
    while (from < raw.length()) {
      int open = raw.indexOf(ISOLATE, from);
      int close = open < 0 ? -1 : raw.indexOf(END_OF_ISOLATE, open);
      if (close < 0) {
        add(phrases, raw.substring(from), family, false);
        break;
      }
      add(phrases, raw.substring(from, open), family, false);
      add(phrases, raw.substring(open + 1, close), family, true);
      from = close + 1;
    }
    return phrases;
  }

  /**
   * Sets a text of the input as one phrase, whatever stands around it.
   *
   * @param raw the text
   * @param family the font it is meant to stand in
   * @return its phrases in logical order
   */
  List<Phrase> setApart(String raw, Family family) {
    return raw.indexOf(ISOLATE) < 0 && !isPlain(raw, family)
        ? set(ISOLATE + raw + END_OF_ISOLATE, family)
        : set(raw, family);
  }

  /**
   * Whether any text so far runs from right to left or has marks to be put in their place. Without
   * such text the formatter need not look for it, which would take time.
   */
  boolean foundComplexText() {
    return foundComplexText;
  }

  private boolean isPlain(String raw, Family family) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' '
          || c > 0x17F
          || c == 0xAD
          || (c >= 0x7F && c <= 0x9F)
          || !coverage.has(family, c)) {
        return false;
      }
    }
    return true;
  }

  private void add(List<Phrase> phrases, String raw, Family family, boolean isIsolated) {
    if (!raw.isEmpty()) {
      String text = prepared(raw);
      foundComplexText |= Scripts.isComplex(text);
      phrases.add(new Phrase(isIsolated && Scripts.startsFromRight(text), pieces(text, family)));
    }
  }

  private static String prepared(String raw) {
    String composed = Normalizer2.getNFCInstance().normalize(raw);
    String shaped = ArabicForms.shape(composed);
    StringBuilder visible = new StringBuilder(shaped.length());
    shaped.codePoints().forEach(c -> appendVisible(visible, c));
    return Breaks.in(visible.toString());
  }

  private static void appendVisible(StringBuilder out, int c) {
    if (Character.isWhitespace(c)) {
      out.append(' ');
    } else if (Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)) {
      out.append('\uFFFD');
    } else if (!UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        && UCharacter.getType(c) != UCharacter.FORMAT) {
      out.appendCodePoint(c);
    }
  }

  private List<Piece> pieces(String text, Family wanted) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Family now = wanted;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      Family next = c == Breaks.ALLOWED ? now : family(c, wanted, now);
      String shown = next == null ? name(c) : Character.toString(c);
      Family family = next == null ? wanted : next;
      if (family != now && piece.length() > 0) {
        pieces.add(new Piece(now, piece.toString()));
        piece.setLength(0);
      }
      now = family;
      piece.append(shown);
    }
    if (piece.length() > 0) {
      pieces.add(new Piece(now, piece.toString()));
    }
    return pieces;
  }

  /** The family for a character; null if none has a glyph. Blanks and marks stay where they are. */
  private @Nullable Family family(int c, Family wanted, Family now) {
    Scripts.requirePrintable(c);
    if (now.isOfScript() && Scripts.staysInFont(c) && coverage.has(now, c)) {
      return now;
    }
    if (coverage.has(wanted, c)) {
      return wanted;
    }
    for (Family family : Family.values()) {
      if (coverage.has(family, c)) {
        return family;
      }
    }
    return null;
  }

  /** What stands for a character without a glyph, such as {@code [U+1F600 GRINNING FACE]}. */
  private static String name(int c) {
    String name = UCharacter.getName(c);
    String number = String.format(Locale.ROOT, "U+%04X", c);
    return "[" + (name == null ? number : number + " " + name) + "]";
  }
}
