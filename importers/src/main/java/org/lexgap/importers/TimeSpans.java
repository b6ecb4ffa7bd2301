package org.lexgap.importers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.AnswerValue.Amount;

/** Reads spans such as {@code 6 months} in fields of years and days. */
final class TimeSpans {

  private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,4})?) ?";
  private static final Pattern YEARS_AND_MONTHS =
      Pattern.compile(
          "(?:" + NUMBER + "(?:years?|yrs?))?,? ?(?:and )?(?:" + NUMBER + "(?:months?|mths?))?");
  private static final Pattern DAYS = Pattern.compile(NUMBER + "(days?|weeks?|months?)");

  private static final int MONTHS_OF_YEAR = 12;
  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_MONTH = 30;

  private TimeSpans() {}

  /**
   * Reads a span.
   *
   * @param text lower-case text with single spaces
   * @return the amount in the unit; it keeps the words unless they only name the unit itself
   */
  static Optional<Amount> read(@Nullable Unit unit, String text) {
    if (unit == Unit.YEARS) {
      return years(text);
    }
    return unit == Unit.DAYS ? days(text) : Optional.empty();
  }

  private static Optional<Amount> years(String text) {
    Matcher span = YEARS_AND_MONTHS.matcher(text);
    if (!span.matches() || (span.group(1) == null && span.group(2) == null)) {
      return Optional.empty();
    }
    double months = number(span.group(1)) * MONTHS_OF_YEAR + number(span.group(2));
    double years = months / MONTHS_OF_YEAR;
    return Optional.of(span.group(2) == null ? new Amount(years) : new Amount(years, text));
  }

  private static Optional<Amount> days(String text) {
    Matcher span = DAYS.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    double number = number(span.group(1));
    String unit = span.group(2);
    if (unit.startsWith("day")) {
      return Optional.of(new Amount(number));
    }
    int factor = unit.startsWith("week") ? DAYS_OF_WEEK : DAYS_OF_MONTH;
    return Optional.of(new Amount(number * factor, text));
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }
}
