package org.lexgap.importers;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a written workbook. */
final class WorkbookStyles {

  private final XSSFCellStyle heading;
  private final XSSFCellStyle title;
  private final XSSFCellStyle text;

  WorkbookStyles(XSSFWorkbook workbook) {
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    title = workbook.createCellStyle();
    title.cloneStyleFrom(text);
    title.setFont(bold);
    heading = workbook.createCellStyle();
    heading.cloneStyleFrom(title);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  XSSFCellStyle heading() {
    return heading;
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle text() {
    return text;
  }
}
