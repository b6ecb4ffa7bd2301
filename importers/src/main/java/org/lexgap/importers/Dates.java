package org.lexgap.importers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year of a date where a year is asked for. */
final class Dates {

  private static final String YEAR = "([12]\\d{3})";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final Pattern DATE =
      Pattern.compile(
          YEAR
              + "-\\d\\d?-\\d\\d?(?:t.*)?|\\d\\d?[./-]\\d\\d?[./-]"
              + YEAR
              + "|(?:"
              + DAY
              + "(?: of)? )?"
              + MONTH
              + ",? "
              + YEAR
              + "|"
              + MONTH
              + " "
              + DAY
              + ",? "
              + YEAR);

  /** A bare year in a cell that shows dates is kept as a day of this year. */
  private static final String YEAR_OF_BARE_YEARS = "1905-";

  private Dates() {}

  /** The year, if a text is certainly a date. */
  static Optional<String> year(String text) {
    String date = Blanks.collapse(text).toLowerCase(Locale.ROOT);
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches() || date.startsWith(YEAR_OF_BARE_YEARS)) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }
}
