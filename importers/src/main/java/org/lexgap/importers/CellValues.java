package org.lexgap.importers;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.lexgap.importers.office.XmlEscapes;

/**
 * Turns what a workbook stores for a cell into the text that stands for it. Numbers come as they
 * are stored, not as the cell shows them: a format may hide decimals and depends on the language.
 */
final class CellValues {

  private final SharedTexts texts;
  private final NumberFormats formats;
  private final boolean from1904;

  CellValues(SharedTexts texts, NumberFormats formats, boolean from1904) {
    this.texts = texts;
    this.formats = formats;
    this.from1904 = from1904;
  }

  String text(String type, int style, String stored) {
    return switch (type) {
      case "s" -> stored.isBlank() ? "" : texts.text(Integer.parseInt(stored.strip()));
      case "b" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
      case "str", "e", "d" -> XmlEscapes.decode(stored);
      default -> number(stored.strip(), style);
    };
  }

  private String number(String stored, int style) {
    if (stored.isEmpty()) {
      return "";
    }
    return number(Double.parseDouble(stored), formats.isDate(style), from1904);
  }

  /** The text for a number, or for the day that it stands for. */
  static String number(double number, boolean isDate, boolean from1904) {
    if (isDate && DateUtil.isValidExcelDate(number)) {
      return date(DateUtil.getLocalDateTime(number, from1904));
    }
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : Double.toString(number);
  }

  private static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }
}
