package org.lexgap.importers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers from zero to ninety-nine in words, as statutes write them. */
final class SpelledNumbers {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern WORDS =
      Pattern.compile(
          "(" + String.join("|", TENS) + ")?[ -]?(" + String.join("|", SMALL) + ")?( .*)?");

  private SpelledNumbers() {}

  /** The text with digits for the number at its beginning, if there is one in words. */
  static Optional<String> withDigits(String text) {
    Matcher matcher = WORDS.matcher(text);
    if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
      return Optional.empty();
    }
    int tens = matcher.group(1) == null ? 0 : 20 + 10 * TENS.indexOf(matcher.group(1));
    int small = matcher.group(2) == null ? 0 : SMALL.indexOf(matcher.group(2));
    if (tens > 0 && small > 9) {
      return Optional.empty();
    }
    String rest = matcher.group(3) == null ? "" : matcher.group(3);
    return Optional.of(tens + small + rest);
  }
}
