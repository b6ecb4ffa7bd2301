package org.lexgap.importers;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.importers.office.XmlEscapes;

/** Lays out a list: headings that stay in sight, filters, a landscape page. */
final class ListSheetLayout {

  private ListSheetLayout() {}

  static void write(XSSFWorkbook workbook, WorkbookStyles styles, ListSheet list) {
    XSSFSheet sheet = workbook.createSheet(list.name());
    List<String> headings = list.columns().stream().map(ListSheet.Column::heading).toList();
    writeRow(sheet.createRow(0), headings, styles.heading());
    for (int i = 0; i < list.rows().size(); i++) {
      List<String> texts = list.rows().get(i);
      XSSFRow row = sheet.createRow(i + 1);
      writeRow(row, texts, styles.text());
      WrappedHeight.set(row, lines(list, texts));
    }
    for (int i = 0; i < list.columns().size(); i++) {
      sheet.setColumnWidth(i, list.columns().get(i).width() * 256);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, list.rows().size(), 0, list.columns().size() - 1));
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  private static int lines(ListSheet list, List<String> texts) {
    return IntStream.range(0, texts.size())
        .map(i -> WrappedHeight.lines(texts.get(i), list.columns().get(i).width()))
        .max()
        .orElse(1);
  }

  private static void writeRow(XSSFRow row, List<String> texts, CellStyle style) {
    for (int i = 0; i < texts.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(style);
      cell.setCellValue(XmlEscapes.encode(texts.get(i)));
    }
  }
}
