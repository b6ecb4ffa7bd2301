package org.lexgap.importers;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue.Amount;

/** The sheet with the answers: headings that stay in sight, filters, one row for each answer. */
final class AnswersSheet {

  private static final String NAME = "Answers";

  private AnswersSheet() {}

  static void write(Workbook workbook, WorkbookStyles styles, List<Answer> answers) {
    Sheet sheet = workbook.createSheet(NAME);
    writeHeadings(sheet.createRow(0), styles);
    for (int i = 0; i < answers.size(); i++) {
      writeAnswer(sheet.createRow(i + 1), answers.get(i), styles);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, answers.size(), 0, Column.values().length - 1));
    setUpPrint(sheet);
  }

  private static void writeHeadings(Row row, WorkbookStyles styles) {
    for (Column column : Column.values()) {
      Cell cell = row.createCell(column.ordinal());
      cell.setCellValue(column.caption());
      cell.setCellStyle(styles.heading());
      row.getSheet().setColumnWidth(column.ordinal(), width(column) * 256);
    }
  }

  private static void writeAnswer(Row row, Answer answer, WorkbookStyles styles) {
    for (Column column : Column.values()) {
      Cell cell = row.createCell(column.ordinal());
      cell.setCellStyle(styles.text());
      if (column == Column.ANSWER && answer.value() instanceof Amount amount && isPlain(amount)) {
        cell.setCellStyle(styles.number());
        cell.setCellValue(amount.value());
      } else {
        cell.setCellValue(styles.encoded(AnswerLine.text(answer, column)));
      }
    }
  }

  private static boolean isPlain(Amount amount) {
    return amount.word() == null;
  }

  private static void setUpPrint(Sheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
  }

  /** In characters; a long list or note wraps. */
  private static int width(Column column) {
    return switch (column) {
      case LAW -> 14;
      case FIELD -> 40;
      case ANSWER -> 44;
      case CITATION -> 28;
      case CONFIDENCE -> 12;
      case NOTE -> 50;
    };
  }
}
