package org.lexgap.reports.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/**
 * Joins Arabic letters before the formatter sees them. FOP joins letters too, but leaves lam and
 * alef apart, which no reader of Arabic would accept.
 */
final class ArabicForms {

  private ArabicForms() {}

  /** The text with every Arabic letter in the form that its neighbours ask for. */
  static String shape(String text) {
    if (text.codePoints().noneMatch(c -> UScript.getScript(c) == UScript.ARABIC)) {
      return text;
    }
    try {
      return new ArabicShaping(
              ArabicShaping.LETTERS_SHAPE
                  | ArabicShaping.LENGTH_GROW_SHRINK
                  | ArabicShaping.TEXT_DIRECTION_LOGICAL)
          .shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("Arabic text of any length can be shaped.", e);
    }
  }

  /**
   * Whether a character is a letter that joins its neighbours and was not given a form: one of
   * other languages in Arabic script.
   */
  static boolean isLeftOver(int c) {
    if (c < 0x620 || c > 0x8FF || UScript.getScript(c) != UScript.ARABIC) {
      return false;
    }
    int joining = UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    return joining == UCharacter.JoiningType.DUAL_JOINING
        || joining == UCharacter.JoiningType.RIGHT_JOINING;
  }
}
