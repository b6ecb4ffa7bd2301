package org.lexgap.core.summary;

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
 */
public record Problem(
    String code, Level level, Place place, String value, String expected, String remedy) {

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
    return new Problem(code, level, place.in(file), value, expected, remedy);
  }

  /** The place, if it has one, the value in brackets, what was expected and what to do. */
  @Override
  public String toString() {
    String found = value.isEmpty() ? "" : " (%s)".formatted(value);
    String where = place.toString().isEmpty() ? "" : place + ": ";
    return "%s%s%s %s".formatted(where, expected, found, remedy).strip();
  }
}
