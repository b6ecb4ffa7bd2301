package org.lexgap.core.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an answer says. {@code toString} gives the words as people write them in a sheet. */
public sealed interface AnswerValue {

  /**
   * {@code yes}, {@code partial}, {@code no} or one value of an enum.
   *
   * @param value the word
   */
  record Symbol(String value) implements AnswerValue {
    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A number.
   *
   * @param value the number in the field's unit
   * @param word the words that stood for it, such as {@code life} or {@code 6 months}; null if a
   *     plain number stood there
   */
  record Amount(double value, @Nullable String word) implements AnswerValue {

    /**
     * A plain number.
     *
     * @param value the number in the field's unit
     */
    public Amount(double value) {
      this(value, null);
    }

    /**
     * Equal numbers are equal however they were written.
     *
     * @param other another object
     * @return true if it is the same number
     */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Amount amount && Double.compare(amount.value, value) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }

    @Override
    public String toString() {
      return word == null ? plain(value) : word;
    }

    private static String plain(double value) {
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? String.valueOf((long) value)
          : String.valueOf(value);
    }
  }

  /**
   * The chosen values of a list.
   *
   * @param values the values in the order of the sheet, each once; empty for {@code none}: asked,
   *     and nothing applies
   */
  record Items(List<String> values) implements AnswerValue {

    public Items {
      values = values.stream().distinct().toList();
    }

    /**
     * The order of the values means nothing.
     *
     * @param other another object
     * @return true if it holds the same values
     */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Items items
          && items.values.size() == values.size()
          && items.values.containsAll(values);
    }

    @Override
    public int hashCode() {
      return values.stream().mapToInt(String::hashCode).sum();
    }

    @Override
    public String toString() {
      return values.isEmpty() ? "none" : String.join(";", values);
    }
  }

  /**
   * Free text.
   *
   * @param value the text
   */
  record Text(String value) implements AnswerValue {
    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Merged sheets gave different answers and nobody resolved it. A finding that rests on it is to
   * be judged by a person. It is written {@code disputed: 16 / 18}.
   *
   * @param candidates the answers given, each once
   */
  record Disputed(List<AnswerValue> candidates) implements AnswerValue {

    private static final String MARK = "disputed:";
    private static final String BETWEEN = " / ";

    /** A stroke between blanks within a text, which must not look like one between answers. */
    private static final Pattern STROKES = Pattern.compile("(?<= |^)(/+)(?= |$)");

    private static final Pattern SEPARATOR = Pattern.compile("(?<= |^)/(?= |$)");

    public Disputed {
      candidates = candidates.stream().distinct().toList();
    }

    /**
     * Reads what {@code toString} writes.
     *
     * @param text the words of a sheet
     * @return the words of each answer; empty if the words are no dispute
     */
    public static Optional<List<String>> wordsIn(String text) {
      if (!text.regionMatches(true, 0, MARK, 0, MARK.length())) {
        return Optional.empty();
      }
      return Optional.of(
          Arrays.stream(SEPARATOR.split(text.substring(MARK.length()), -1))
              .map(String::strip)
              .map(words -> STROKES.matcher(words).replaceAll(it -> it.group().substring(1)))
              .toList());
    }

    @Override
    public String toString() {
      return candidates.stream()
          .map(candidate -> STROKES.matcher(candidate.toString()).replaceAll("$1/"))
          .collect(Collectors.joining(BETWEEN, MARK + " ", ""));
    }
  }
}
