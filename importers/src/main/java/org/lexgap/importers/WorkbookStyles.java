package org.lexgap.importers;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.importers.office.XmlEscapes;

/** The few styles of a written workbook. */
final class WorkbookStyles {

  private final CellStyle heading;
  private final CellStyle title;
  private final CellStyle text;
  private final CellStyle number;
  private final boolean isXml;

  WorkbookStyles(Workbook workbook) {
    isXml = workbook instanceof XSSFWorkbook;
    Font bold = workbook.createFont();
    bold.setBold(true);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    number = workbook.createCellStyle();
    number.cloneStyleFrom(text);
    // Else a text such as =1 would become a formula as soon as someone edits its cell.
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    title = workbook.createCellStyle();
    title.cloneStyleFrom(text);
    title.setFont(bold);
    heading = workbook.createCellStyle();
    heading.cloneStyleFrom(title);
    heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle title() {
    return title;
  }

  CellStyle text() {
    return text;
  }

  CellStyle number() {
    return number;
  }

  /** The text as the workbook stores it: the old kind has no escapes and needs none. */
  String encoded(String text) {
    return isXml ? XmlEscapes.encode(text) : text;
  }
}
