package org.lexgap.importers.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.importers.office.FixedZip;

/** Writes a planned workbook for Excel. */
final class XlsxBookWriter implements BookWriter {

  private static final String AUTHOR = "LexGap";
  private static final int WIDTH_UNITS = 256;

  /** In inches. */
  private static final double MARGIN = 0.4;

  @Override
  public void write(PlannedBook book, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      anonymise(workbook.getProperties().getCoreProperties());
      XlsxStyles styles = new XlsxStyles(workbook);
      for (PlannedSheet sheet : book.sheets()) {
        write(sheet, workbook.createSheet(sheet.name()), styles);
      }
      book.lists().forEach((name, area) -> name(workbook, name, area));
      workbook.write(bytes);
    }
    FixedZip.rewrite(bytes.toByteArray(), out);
    out.flush();
  }

  /** Neither the clock nor the user's name goes into the file. */
  private static void anonymise(CoreProperties properties) {
    Optional<Date> noTime = Optional.of(Date.from(FixedZip.TIME_OF_PROPERTIES));
    properties.setCreator(AUTHOR);
    properties.setLastModifiedByUser(AUTHOR);
    properties.setCreated(noTime);
    properties.setModified(noTime);
  }

  private static void name(XSSFWorkbook workbook, String name, Area area) {
    Name range = workbook.createName();
    range.setNameName(name);
    range.setRefersToFormula("%s!%s:%s".formatted(area.quotedSheet(), area.first(), area.last()));
  }

  private static void write(PlannedSheet plan, XSSFSheet sheet, XlsxStyles styles) {
    for (int i = 0; i < plan.widths().size(); i++) {
      sheet.setColumnWidth(i, plan.widths().get(i) * WIDTH_UNITS);
    }
    XlsxCells cells = new XlsxCells(sheet, styles);
    for (int i = 0; i < plan.rows().size(); i++) {
      cells.write(i, plan.rows().get(i), plan.widths());
    }
    XlsxChoices.write(plan, sheet);
    sheet.setDisplayGridlines(false);
    if (plan.headRows() > 0) {
      sheet.createFreezePane(plan.fixedColumns(), plan.headRows());
    }
    if (plan.filter() != null) {
      sheet.setAutoFilter(range(plan.filter()));
    }
    protect(sheet);
    setUpPrint(plan, sheet);
    if (plan.hidden()) {
      XSSFWorkbook workbook = sheet.getWorkbook();
      workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
  }

  /** Without a password; filters, sorting and the size of rows and columns stay free. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockAutoFilter(false);
    sheet.lockSort(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  private static void setUpPrint(PlannedSheet plan, XSSFSheet sheet) {
    XSSFPrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setLandscape(true);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.setMargin(PageMargin.TOP, MARGIN);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
    if (plan.rows().isEmpty() || plan.hidden()) {
      return;
    }
    XSSFWorkbook workbook = sheet.getWorkbook();
    Area printed = plan.printed();
    workbook.setPrintArea(
        workbook.getSheetIndex(sheet),
        printed.firstColumn(),
        printed.lastColumn(),
        printed.firstRow(),
        printed.lastRow());
    if (plan.filter() != null) {
      sheet.setRepeatingRows(
          new CellRangeAddress(plan.headRows() - 1, plan.headRows() - 1, -1, -1));
    }
  }

  private static CellRangeAddress range(Area area) {
    return new CellRangeAddress(
        area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
  }
}
