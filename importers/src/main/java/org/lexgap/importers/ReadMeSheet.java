package org.lexgap.importers;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.importers.office.XmlEscapes;

/** The sheet that tells people what the workbook is. */
final class ReadMeSheet {

  private static final String NAME = "Read me";
  private static final int WIDTH = 100;

  private ReadMeSheet() {}

  static void write(XSSFWorkbook workbook, WorkbookStyles styles, List<String> lines) {
    XSSFSheet sheet = workbook.createSheet(NAME);
    sheet.setColumnWidth(0, WIDTH * 256);
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < lines.size(); i++) {
      XSSFRow row = sheet.createRow(i);
      WrappedHeight.set(row, WrappedHeight.lines(lines.get(i), WIDTH));
      XSSFCell cell = row.createCell(0);
      cell.setCellStyle(i == 0 ? styles.title() : styles.text());
      cell.setCellValue(XmlEscapes.encode(lines.get(i)));
    }
  }
}
