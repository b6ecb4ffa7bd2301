package org.lexgap.core.summary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Keyed;

/**
 * Something in the input that could not be read, or was read with a remark. It is data: {@code
 * expected} and {@code remedy} are complete sentences or phrases for a person.
 *
 * @param code what kind of problem it is, such as {@code unknown-field}; stable for programs
 * @param level how grave it is
 * @param place where it stands
 * @param value what stood there, as it stood; empty if nothing did
 * @param expected what was expected
 * @param remedy how to mend it
 * @param sentences the same in other languages; null if nobody knows them
 */
public record Problem(
    String code,
    Level level,
    Place place,
    String value,
    String expected,
    String remedy,
    @Nullable Sentences sentences) {

  /**
   * A problem in words of one language.
   *
   * @param code what kind of problem it is
   * @param level how grave it is
   * @param place where it stands
   * @param value what stood there
   * @param expected what was expected
   * @param remedy how to mend it
   */
  public Problem(
      String code, Level level, Place place, String value, String expected, String remedy) {
    this(code, level, place, value, expected, remedy, null);
  }

  /** What a problem says, in any language. What a language lacks is said in English. */
  public interface Sentences {

    /**
     * What was expected.
     *
     * @param language a language
     * @return the words
     */
    String expected(Locale language);

    /**
     * How to mend it.
     *
     * @param language a language
     * @return the words
     */
    String remedy(Locale language);
  }

  /**
   * The same problem in another language.
   *
   * @param language the language
   * @return a copy in that language, or in English where there are no words in it
   */
  public Problem said(Locale language) {
    return sentences == null
        ? this
        : new Problem(
            code,
            level,
            place,
            value,
            sentences.expected(language),
            sentences.remedy(language),
            sentences);
  }

  /** How grave a problem is. */
  public enum Level implements Keyed {
    /** An answer was not taken over. */
    ERROR("error"),
    /** An answer was taken over that someone should look at. */
    WARNING("warning"),
    /** Something was understood or left out that needs no action. */
    REMARK("remark");

    private final String key;

    Level(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /**
   * The same problem where several files are read together.
   *
   * @param file the name of the file in which it stands
   * @return a copy whose place names the file
   */
  public Problem in(String file) {
    return new Problem(code, level, place.in(file), value, expected, remedy, sentences);
  }

  /** The place, if it has one, the value in brackets, what was expected and what to do. */
  @Override
  public String toString() {
    String found = value.isEmpty() ? "" : " (%s)".formatted(value);
    String where = place.toString().isEmpty() ? "" : place + ": ";
    return "%s%s%s %s".formatted(where, expected, found, remedy).strip();
  }
}
