package org.lexgap.importers.template;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.lexgap.importers.office.XmlEscapes;

/** Writes the cells of one sheet of an Excel workbook. */
final class XlsxCells {

  private final XSSFSheet sheet;
  private final XlsxStyles styles;

  XlsxCells(XSSFSheet sheet, XlsxStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void write(int index, List<PlannedCell> cells, List<Integer> widths) {
    XSSFRow row = sheet.createRow(index);
    row.setHeightInPoints((float) RowHeights.of(cells, widths));
    // The row still grows when people write more into it.
    row.getCTRow().unsetCustomHeight();
    for (int i = 0; i < cells.size(); i++) {
      PlannedCell plan = cells.get(i);
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(styles.of(plan.look()));
      fill(cell, plan.content());
    }
  }

  private static void fill(XSSFCell cell, Content content) {
    if (content instanceof Content.Text text && !text.text().isEmpty()) {
      cell.setCellValue(XmlEscapes.encode(text.text()));
    } else if (content instanceof Content.Number number) {
      cell.setCellValue(number.value());
    } else if (content instanceof Content.Progress progress) {
      // Whoever reads the file takes the stored result: formulas are never evaluated.
      cell.setCellFormula(formula(progress));
      cell.setCellValue(progress.answered() + progress.suffix());
    } else if (content instanceof Content.Same same) {
      cell.setCellFormula("%s!%s".formatted(same.cell().quotedSheet(), same.cell().first()));
      cell.setCellValue(same.now());
    }
  }

  /** Each answered row counts as one divided by the answered rows of its question. */
  private static String formula(Content.Progress progress) {
    String fields = range(progress.fields());
    String answers = range(progress.answers());
    return "ROUND(SUMPRODUCT((%s<>\"\")/(COUNTIFS(%s,%s,%s,\"<>\")+(%s=\"\"))),0)&\"%s\""
        .formatted(answers, fields, fields, answers, answers, progress.suffix());
  }

  private static String range(Area area) {
    return area.first() + ":" + area.last();
  }
}
