package org.lexgap.reports.sheet;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of labels and texts. */
final class ReadingPage {

  /** Widths in characters. */
  private static final int LABELS = 30;

  private static final int TEXTS = 110;
  private static final int UNITS_OF_A_CHARACTER = 256;

  private final Sheet.Reading reading;
  private final CellText texts;
  private final Looks looks;

  ReadingPage(Sheet.Reading reading, CellText texts, Looks looks) {
    this.reading = reading;
    this.texts = texts;
    this.looks = looks;
  }

  void write(XSSFSheet page) {
    page.setColumnWidth(0, LABELS * UNITS_OF_A_CHARACTER);
    page.setColumnWidth(1, TEXTS * UNITS_OF_A_CHARACTER);
    int row = WorkbookFile.HEADINGS;
    for (Sheet.Line line : reading.lines()) {
      if (line.isHeading() && row > WorkbookFile.HEADINGS) {
        row++;
      }
      write(page.createRow(row++), line);
    }
  }

  private void write(XSSFRow row, Sheet.Line line) {
    text(row, 0, line.label(), style(line));
    if (!line.isHeading()) {
      text(row, 1, line.text(), looks.prose);
      RowHeight.set(
          row,
          Math.max(RowHeight.lines(line.label(), LABELS), RowHeight.lines(line.text(), TEXTS)));
    }
  }

  private XSSFCellStyle style(Sheet.Line line) {
    if (line.isHeading()) {
      return looks.subheading;
    }
    return line.mark() == null ? looks.label : looks.mark(line.mark());
  }

  private void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(texts.of(text));
    cell.setCellStyle(style);
  }
}
