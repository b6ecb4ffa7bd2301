package org.lexgap.reports.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.reports.office.OfficeFile;

/**
 * Lays a workbook out with POI. It stays in memory: the streaming workbook of POI would put the
 * report into a temporary file, and knows no tables.
 */
final class WorkbookFile {

  /** The row of the headings, counted from 0. */
  static final int HEADINGS = 3;

  /** What fits into the header of a printed page beside the name of the sheet. */
  private static final int MOST_OF_PAGE_HEADER = 80;

  private static final double MARGIN = 0.5;

  private final ReportWorkbook content;
  private final CellText texts;

  WorkbookFile(ReportWorkbook content) {
    this.content = content;
    this.texts = new CellText(content.cutMark());
  }

  void write(OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      OfficeFile.describe(
          workbook, texts.line(content.title()), content.language(), content.time());
      Looks looks = new Looks(workbook);
      OutcomeRules rules = new OutcomeRules(workbook);
      TabNames names = new TabNames();
      for (Sheet sheet : content.sheets()) {
        XSSFSheet page = workbook.createSheet(names.tab(texts.line(sheet.name())));
        page.setRightToLeft(content.rightToLeft());
        page.setDisplayGridlines(false);
        top(page, sheet, looks);
        if (sheet instanceof Sheet.Table table) {
          new TablePage(table, texts, looks, rules).write(page);
          print(page, table.paper());
          page.setRepeatingRows(new CellRangeAddress(HEADINGS, HEADINGS, -1, -1));
          if (table.printedColumns() < table.columns().size()) {
            int index = workbook.getSheetIndex(page);
            workbook.setPrintArea(index, 0, table.printedColumns() - 1, 0, page.getLastRowNum());
          }
        } else {
          new ReadingPage((Sheet.Reading) sheet, texts, looks).write(page);
          print(page, Paper.A4);
        }
      }
      OfficeFile.write(workbook, out);
    }
  }

  private void top(XSSFSheet page, Sheet sheet, Looks looks) {
    text(page.createRow(0), texts.line(sheet.title()), looks.title);
    text(page.createRow(1), texts.line(sheet.about()), looks.about);
  }

  private static void text(XSSFRow row, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void print(XSSFSheet page, Paper paper) {
    page.setFitToPage(true);
    page.setAutobreaks(true);
    XSSFPrintSetup setup = page.getPrintSetup();
    setup.setPaperSize(paper == Paper.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    page.setMargin(PageMargin.LEFT, MARGIN);
    page.setMargin(PageMargin.RIGHT, MARGIN);
    page.getHeader().setLeft(pageHeader());
    page.getHeader().setRight("&A");
    page.getFooter().setRight("&P / &N");
  }

  /** In the header of a page an ampersand begins a code; doubled it is itself. */
  private String pageHeader() {
    String title = texts.line(content.title());
    int end =
        title.offsetByCodePoints(
            0, Math.min(title.codePointCount(0, title.length()), MOST_OF_PAGE_HEADER));
    return title.substring(0, end).replace("&", "&&");
  }
}
