package org.lexgap.importers.template;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks and whether people write into it.
 *
 * @param points the size of the letters
 * @param bold whether they are bold
 * @param italic whether they are slanted
 * @param colour their colour as six hexadecimal digits
 * @param fill the colour of the cell as six hexadecimal digits; null for none
 * @param bordered whether the cell has a thin frame
 * @param room what becomes of a text that is wider than the cell
 * @param indent steps from the left
 * @param asText whether what is typed stays text: no date is made of 3-4, no formula of =1
 * @param input whether people write here; all other cells are protected
 */
record Style(
    int points,
    boolean bold,
    boolean italic,
    String colour,
    @Nullable String fill,
    boolean bordered,
    Room room,
    int indent,
    boolean asText,
    boolean input) {

  private static final String INK = "1A1A1A";

  /** What becomes of a text that is wider than its cell. */
  enum Room {
    /** It goes on in a further line. */
    WRAP,
    /** It runs over the empty cells beside it. */
    RUN_ON,
    /** Its letters become smaller. */
    SHRINK
  }

  static Style ofText(int points, String colour) {
    return new Style(points, false, false, colour, null, false, Room.WRAP, 0, false, false);
  }

  static Style ofInput(boolean asText) {
    return new Style(10, false, false, INK, "FFF8E1", true, Room.WRAP, 0, asText, true);
  }

  Style inBold() {
    return new Style(points, true, italic, colour, fill, bordered, room, indent, asText, input);
  }

  Style inItalics() {
    return new Style(points, bold, true, colour, fill, bordered, room, indent, asText, input);
  }

  Style on(String background) {
    return new Style(
        points, bold, italic, colour, background, bordered, room, indent, asText, input);
  }

  Style framed() {
    return new Style(points, bold, italic, colour, fill, true, room, indent, asText, input);
  }

  Style onOneLine() {
    return new Style(
        points, bold, italic, colour, fill, bordered, Room.RUN_ON, indent, asText, input);
  }

  Style indentedBy(int steps) {
    return new Style(points, bold, italic, colour, fill, bordered, room, steps, asText, input);
  }

  Style shrunk() {
    return new Style(
        points, bold, italic, colour, fill, bordered, Room.SHRINK, indent, asText, input);
  }
}
