package org.lexgap.reports.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableStyleInfo;

/** A sheet with one table under its title. */
final class TablePage {

  private static final String STYLE = "TableStyleLight1";
  private static final int UNITS_OF_A_CHARACTER = 256;

  /** A little more than the letters: the button of the filter stands beside the heading. */
  private static final int PADDING = 200;

  /** The widest column that the format knows, in characters. */
  private static final int WIDEST = 255;

  private static final float HEIGHT_OF_UPRIGHT = 120;

  private final Sheet.Table table;
  private final CellText texts;
  private final Looks looks;
  private final OutcomeRules rules;

  TablePage(Sheet.Table table, CellText texts, Looks looks, OutcomeRules rules) {
    this.table = table;
    this.texts = texts;
    this.looks = looks;
    this.rules = rules;
  }

  void write(XSSFSheet page) {
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      int width = columns.get(i).width() * UNITS_OF_A_CHARACTER + PADDING;
      page.setColumnWidth(i, Math.min(width, WIDEST * UNITS_OF_A_CHARACTER));
    }
    if (table.rows().isEmpty()) {
      XSSFCell cell = page.createRow(WorkbookFile.HEADINGS).createCell(0);
      cell.setCellValue(texts.line(table.whenEmpty()));
      cell.setCellStyle(looks.about);
      return;
    }
    headings(page.createRow(WorkbookFile.HEADINGS));
    int last = WorkbookFile.HEADINGS;
    for (List<Cell> row : table.rows()) {
      last++;
      XSSFRow line = page.createRow(last);
      write(line, row);
      RowHeight.set(line, RowHeight.lines(table, row));
    }
    page.createFreezePane(table.frozenColumns(), WorkbookFile.HEADINGS + 1);
    table(page, last);
    rules.colour(page, columns, WorkbookFile.HEADINGS + 1, last);
  }

  private void headings(XSSFRow row) {
    TabNames names = new TabNames();
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(names.heading(texts.line(columns.get(i).heading())));
      cell.setCellStyle(looks.heading(columns.get(i)));
    }
    if (columns.stream().anyMatch(Column::turned)) {
      row.setHeightInPoints(HEIGHT_OF_UPRIGHT);
    } else {
      RowHeight.set(row, columns.stream().mapToInt(TablePage::linesOfHeading).max().orElse(1));
    }
  }

  /** Beside the heading stands the button of the filter, and no word of it is broken. */
  private static int linesOfHeading(Column column) {
    int words = column.heading().split("\\s+").length;
    return Math.min(words, RowHeight.lines(column.heading(), Math.max(1, column.width() - 3)));
  }

  private void write(XSSFRow row, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(looks.body(table.columns().get(i).look()));
      Cell content = cells.get(i);
      if (content instanceof Cell.Amount amount) {
        cell.setCellValue(amount.value());
      } else if (content instanceof Cell.Day day) {
        cell.setCellStyle(looks.body(Look.DATE));
        cell.setCellValue(day.date());
      } else if (content instanceof Cell.Text text && !text.text().isEmpty()) {
        cell.setCellValue(texts.of(text.text()));
      }
    }
  }

  private void table(XSSFSheet page, int last) {
    CellReference from = new CellReference(WorkbookFile.HEADINGS, 0);
    CellReference to = new CellReference(last, table.columns().size() - 1);
    AreaReference area = new AreaReference(from, to, SpreadsheetVersion.EXCEL2007);
    XSSFTable real = page.createTable(area);
    real.setName(table.table());
    real.setDisplayName(table.table());
    real.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    real.setStyleName(STYLE);
    ((XSSFTableStyleInfo) real.getStyle()).setShowRowStripes(false);
  }
}
