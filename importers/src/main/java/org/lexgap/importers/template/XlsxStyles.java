package org.lexgap.importers.template;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of an Excel workbook, one for each kind of cell. */
final class XlsxStyles {

  private static final String BORDER = "BFBFBF";

  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  XlsxStyles(XSSFWorkbook workbook) {
    for (Look look : Look.values()) {
      styles.put(look, style(workbook, look.style()));
    }
  }

  XSSFCellStyle of(Look look) {
    return styles.get(look);
  }

  private static XSSFCellStyle style(XSSFWorkbook workbook, Style plan) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(workbook, plan));
    style.setWrapText(plan.room() == Style.Room.WRAP);
    style.setShrinkToFit(plan.room() == Style.Room.SHRINK);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) plan.indent());
    style.setLocked(!plan.input());
    if (plan.fill() != null) {
      style.setFillForegroundColor(colour(plan.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (plan.bordered()) {
      frame(style);
    }
    if (plan.asText()) {
      style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }
    return style;
  }

  private static XSSFFont font(XSSFWorkbook workbook, Style plan) {
    XSSFFont font = workbook.createFont();
    font.setFontHeightInPoints((short) plan.points());
    font.setBold(plan.bold());
    font.setItalic(plan.italic());
    font.setColor(colour(plan.colour()));
    return font;
  }

  private static void frame(XSSFCellStyle style) {
    XSSFColor grey = colour(BORDER);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  private static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }
}
