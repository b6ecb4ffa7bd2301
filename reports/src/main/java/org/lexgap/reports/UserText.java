package org.lexgap.reports;

/** Text from a user's file, made fit to stand in a report without disturbing what surrounds it. */
public final class UserText {

  private UserText() {}

  /**
   * Takes out what no reader can see and what could turn the text around it: control characters,
   * bidirectional overrides and halves of characters. Lines become one line.
   *
   * @param text a text of a user's file
   * @return the clean text
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(clean, c));
    return clean.toString().strip();
  }

  private static void append(StringBuilder out, int c) {
    if (Character.isWhitespace(c)) {
      out.append(' ');
    } else if (isInvisibleDirection(c)) {
      return;
    } else if (Character.isISOControl(c) || isBroken(c)) {
      out.append('\uFFFD');
    } else {
      out.appendCodePoint(c);
    }
  }

  /** Embeddings, overrides and isolates; the harmless marks U+200E and U+200F stay. */
  private static boolean isInvisibleDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isBroken(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  /**
   * The clean text, cut where it would flood a sentence. Tables and JSON hold the whole text.
   *
   * @param text a text of a user's file
   * @param max the greatest number of characters
   * @return the brief text
   */
  public static String brief(String text, int max) {
    String clean = clean(text);
    if (clean.codePointCount(0, clean.length()) <= max) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, max - 1)).strip() + "…";
  }

  /**
   * The text, set apart from the sentence around it where it runs from right to left, so that the
   * sentence keeps its order in every format.
   *
   * @param text a clean text
   * @return the text, perhaps isolated
   */
  public static String isolated(String text) {
    return text.codePoints().anyMatch(UserText::runsFromRightToLeft)
        ? "\u2068" + text + "\u2069"
        : text;
  }

  /**
   * The clean text as a part of a sentence: brief, and set apart where it runs from right to left.
   *
   * @param max the greatest number of characters
   */
  static String inSentence(String text, int max) {
    return isolated(brief(text, max));
  }

  /** The clean text as a part of a sentence, however long it is. */
  static String inSentence(String text) {
    return isolated(clean(text));
  }

  /**
   * A sentence of our own, cut where it would flood a table. What was set apart in it stays so.
   *
   * @param max the greatest number of characters
   */
  static String shortened(String sentence, int max) {
    if (sentence.codePointCount(0, sentence.length()) <= max) {
      return sentence;
    }
    String cut = sentence.substring(0, sentence.offsetByCodePoints(0, max - 1)).strip();
    long open = cut.chars().filter(c -> c == '\u2068').count();
    long closed = cut.chars().filter(c -> c == '\u2069').count();
    return cut + "…" + "\u2069".repeat((int) (open - closed));
  }

  private static boolean runsFromRightToLeft(int c) {
    // No character before Hebrew does, and asking for the direction takes time.
    if (c < 0x590) {
      return false;
    }
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The text as it stood, with halves of characters replaced, because UTF-8 cannot hold them. */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                whole.appendCodePoint(
                    c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
    return whole.toString();
  }
}
