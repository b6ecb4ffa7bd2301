package org.lexgap.reports.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Which scripts can be printed rightly, as pictures have shown. */
final class Scripts {

  private static final Set<Integer> PRINTABLE =
      Set.of(
          UScript.COMMON,
          UScript.INHERITED,
          UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.ARABIC,
          UScript.THAI,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.HANGUL,
          UScript.BOPOMOFO,
          UScript.UNKNOWN);

  private Scripts() {}

  static void requirePrintable(int c) {
    if (isUnprintable(c)) {
      throw new UnprintableException(c);
    }
  }

  /** Whether a character is of a script that cannot be printed rightly. */
  static boolean isUnprintable(int c) {
    return !PRINTABLE.contains(UScript.getScript(c)) || ArabicForms.isLeftOver(c);
  }

  /** Blanks, digits, punctuation and marks need no change of the font where it has them. */
  static boolean staysInFont(int c) {
    int script = UScript.getScript(c);
    return script == UScript.COMMON || script == UScript.INHERITED;
  }

  /** Whether a text has letters that run from right to left, or marks over and under letters. */
  static boolean isComplex(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                UCharacter.getDirection(c) == UCharacterDirection.RIGHT_TO_LEFT
                    || UCharacter.getDirection(c) == UCharacterDirection.RIGHT_TO_LEFT_ARABIC
                    || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK);
  }

  /** Whether the first character with a direction runs from right to left. */
  static boolean startsFromRight(String text) {
    return text.codePoints()
        .map(UCharacter::getDirection)
        .filter(
            d ->
                d == UCharacterDirection.LEFT_TO_RIGHT
                    || d == UCharacterDirection.RIGHT_TO_LEFT
                    || d == UCharacterDirection.RIGHT_TO_LEFT_ARABIC)
        .mapToObj(d -> d != UCharacterDirection.LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }
}
