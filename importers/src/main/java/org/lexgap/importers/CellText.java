package org.lexgap.importers;

import org.lexgap.importers.office.XmlEscapes;

/**
 * Gathers the text of a shared or inline string: all its runs, without the phonetic guides. It
 * stops gathering just above the limit of a cell.
 */
final class CellText {

  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inGuide;

  void clear() {
    text.setLength(0);
    inText = false;
    inGuide = false;
  }

  void start(String element) {
    if (element.equals("rPh")) {
      inGuide = true;
    } else if (element.equals("t")) {
      inText = true;
    }
  }

  void end(String element) {
    if (element.equals("rPh")) {
      inGuide = false;
    } else if (element.equals("t")) {
      inText = false;
    }
  }

  void add(char[] characters, int start, int length) {
    if (inText && !inGuide) {
      append(text, characters, start, length);
    }
  }

  String text() {
    return XmlEscapes.decode(text.toString());
  }

  static void append(StringBuilder text, char[] characters, int start, int length) {
    // An escape takes seven characters, so this much raw text can still be a cell of legal length.
    int room = Limits.CELL_CHARACTERS * 7 + 1 - text.length();
    text.append(characters, start, Math.max(0, Math.min(length, room)));
  }
}
