package org.lexgap.importers;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** One cell of an OpenDocument spreadsheet while it is read. */
final class OdsCell {

  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  private final StringBuilder shown = new StringBuilder();
  private String stored = "";
  private boolean isFormula;
  private boolean inParagraph;
  private int paragraphs;

  void start(Attributes attributes) {
    shown.setLength(0);
    paragraphs = 0;
    inParagraph = false;
    isFormula = attributes.getValue(TABLE, "formula") != null;
    stored = stored(attributes);
  }

  /** What the file stores apart from the text that is shown; empty for texts. */
  private static String stored(Attributes attributes) {
    String type = Objects.requireNonNullElse(attributes.getValue(OFFICE, "value-type"), "");
    return switch (type) {
      case "float", "percentage", "currency" -> number(attributes.getValue(OFFICE, "value"));
      case "boolean" ->
          "true".equals(attributes.getValue(OFFICE, "boolean-value")) ? "TRUE" : "FALSE";
      case "date" -> date(attributes.getValue(OFFICE, "date-value"));
      case "string" -> Objects.requireNonNullElse(attributes.getValue(OFFICE, "string-value"), "");
      default -> "";
    };
  }

  private static String number(@Nullable String value) {
    String number = Objects.requireNonNullElse(value, "");
    // An exponent of many digits would be written out as as many zeros.
    return number.matches("-?\\d{1,20}(\\.\\d{1,30})?([Ee][+-]?\\d{1,2})?")
        ? new BigDecimal(number).stripTrailingZeros().toPlainString()
        : number;
  }

  private static String date(@Nullable String value) {
    String date = Objects.requireNonNullElse(value, "");
    return date.endsWith("T00:00:00") ? date.substring(0, date.indexOf('T')) : date;
  }

  void startText(String element, Attributes attributes) {
    switch (element) {
      case "p", "h" -> {
        inParagraph = true;
        if (paragraphs++ > 0) {
          append("\n");
        }
      }
      case "s" -> append(" ".repeat(spaces(attributes)));
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      default -> {
        // Spans and links: their text is the cell's.
      }
    }
  }

  void endText(String element) {
    if (element.equals("p") || element.equals("h")) {
      inParagraph = false;
    }
  }

  void characters(char[] characters, int start, int length) {
    if (inParagraph) {
      CellText.append(shown, characters, start, length);
    }
  }

  private void append(String text) {
    CellText.append(shown, text.toCharArray(), 0, text.length());
  }

  private static int spaces(Attributes attributes) {
    String count = attributes.getValue(TEXT, "c");
    return count != null && count.matches("[1-9]\\d{0,3}") ? Integer.parseInt(count) : 1;
  }

  /** The text of the whole cell. */
  String end() {
    String text = stored.isEmpty() ? shown.toString() : stored;
    return text.isEmpty() && isFormula ? FormulaResults.NOT_STORED : text;
  }
}
