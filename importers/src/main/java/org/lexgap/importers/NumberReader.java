package org.lexgap.importers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Amount;

/** Reads numbers, the words that a field allows instead of one, and spans of time. */
final class NumberReader {

  private static final Pattern PLAIN = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?|\\.\\d{1,20}");

  /** Three digits after the comma may be thousands, unless nothing stands before it. */
  private static final Pattern COMMA = Pattern.compile("\\d{1,9},\\d{1,2}|0,\\d{1,9}");

  private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013] ?\\d.*");
  private static final Pattern CALENDAR_YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern ALTERNATIVES = Pattern.compile(" or | ?/ ?");
  private static final Pattern WORD_SEPARATORS = Pattern.compile("[-_]");

  private final ProblemLog log;

  NumberReader(ProblemLog log) {
    this.log = log;
  }

  Optional<AnswerValue> read(Field field, SourceCell cell) {
    String text = Blanks.collapse(cell.text()).toLowerCase(Locale.ROOT);
    Optional<Amount> amount =
        plain(field, text)
            .or(() -> withComma(field, cell, text))
            .or(() -> words(field, text))
            .or(() -> span(field, cell, text))
            .or(() -> date(field, cell))
            .or(() -> spelled(field, cell, text));
    if (amount.isEmpty()) {
      ProblemCode code =
          NEGATIVE.matcher(text).matches() ? ProblemCode.NEGATIVE_NUMBER : ProblemCode.NOT_A_NUMBER;
      log.add(code, cell.place(), cell.text(), expected(field));
    }
    return amount.map(AnswerValue.class::cast);
  }

  private static Optional<Amount> plain(Field field, String text) {
    Pattern pattern = field.unit() == Unit.YEAR ? CALENDAR_YEAR : PLAIN;
    return pattern.matcher(text).matches()
        ? Optional.of(new Amount(Double.parseDouble(text)))
        : Optional.empty();
  }

  private Optional<Amount> withComma(Field field, SourceCell cell, String text) {
    if (!COMMA.matcher(text).matches()) {
      return Optional.empty();
    }
    Optional<Amount> amount = plain(field, text.replace(',', '.'));
    amount.ifPresent(it -> understood(cell, it.toString()));
    return amount;
  }

  /** One word, or several that stand for the same number, such as "life or death". */
  private static Optional<Amount> words(Field field, String text) {
    List<NumberWord> words =
        Arrays.stream(ALTERNATIVES.split(text))
            .flatMap(part -> word(field, part).stream())
            .toList();
    boolean complete = words.size() == ALTERNATIVES.split(text).length;
    boolean agree = words.stream().mapToDouble(NumberWord::value).distinct().count() == 1;
    return complete && agree
        ? Optional.of(
            new Amount(
                words.get(0).value(),
                words.stream().map(NumberWord::word).collect(Collectors.joining(" or "))))
        : Optional.empty();
  }

  private static Optional<NumberWord> word(Field field, String text) {
    return field.words().stream()
        .filter(word -> folded(word.word()).equals(folded(text)))
        .findFirst();
  }

  private static String folded(String word) {
    return Blanks.collapse(WORD_SEPARATORS.matcher(word).replaceAll(" ")).toLowerCase(Locale.ROOT);
  }

  private Optional<Amount> span(Field field, SourceCell cell, String text) {
    Optional<Amount> span = TimeSpans.read(field.unit(), text);
    if (field.unit() == Unit.DAYS && text.contains("month")) {
      span.ifPresent(
          it -> understood(cell, ProblemTexts.phrase("number.as-days", new Amount(it.value()))));
    }
    return span;
  }

  private Optional<Amount> date(Field field, SourceCell cell) {
    if (field.unit() != Unit.YEAR) {
      return Optional.empty();
    }
    Optional<String> year = Dates.year(cell.text());
    year.ifPresent(it -> understood(cell, it));
    return year.map(it -> new Amount(Double.parseDouble(it)));
  }

  private Optional<Amount> spelled(Field field, SourceCell cell, String text) {
    Optional<String> digits = SpelledNumbers.withDigits(text);
    Optional<Amount> amount =
        digits.flatMap(it -> plain(field, it).or(() -> TimeSpans.read(field.unit(), it)));
    amount.ifPresent(it -> understood(cell, digits.orElse("")));
    return amount;
  }

  private void understood(SourceCell cell, Object meaning) {
    log.add(ProblemCode.UNDERSTOOD, cell.place(), cell.text(), meaning);
  }

  private static Object expected(Field field) {
    Unit unit = field.unit();
    Object number =
        ProblemTexts.phrase(
            switch (unit == null ? Unit.ITEMS : unit) {
              case YEARS -> "number.years";
              case DAYS -> "number.days";
              case YEAR -> "number.year";
              default -> "number.other";
            });
    String words = field.words().stream().map(NumberWord::word).collect(Collectors.joining(", "));
    return words.isEmpty() ? number : ProblemTexts.phrase("number.or-words", number, words);
  }
}
