package org.lexgap.reports.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param heading its heading; made one line and unique when written
 * @param width its width in characters
 * @param look how its cells look
 * @param marking what gives its cells the colours of an outcome; null for none
 * @param turned whether the heading runs upwards, for narrow columns
 */
public record Column(
    String heading, int width, Look look, @Nullable Marking marking, boolean turned) {

  /**
   * A column without colours.
   *
   * @param heading its heading
   * @param width its width in characters
   * @param look how its cells look
   * @return the column
   */
  public static Column of(String heading, int width, Look look) {
    return new Column(heading, width, look, null, false);
  }

  /**
   * A column of prose.
   *
   * @param heading its heading
   * @param width its width in characters
   * @return the column
   */
  public static Column text(String heading, int width) {
    return of(heading, width, Look.TEXT);
  }

  /**
   * The same column with the colours of outcomes.
   *
   * @param by what decides
   * @return a copy
   */
  public Column marked(Marking by) {
    return new Column(heading, width, look, by, turned);
  }

  /**
   * The same column with a heading that runs upwards.
   *
   * @return a copy
   */
  public Column upright() {
    return new Column(heading, width, look, marking, true);
  }
}
