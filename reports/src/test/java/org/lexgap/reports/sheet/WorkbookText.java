package org.lexgap.reports.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook holds, as text to compare: set-up of every sheet, and its rows. */
public final class WorkbookText {

  private final StringBuilder text = new StringBuilder();

  private WorkbookText() {}

  public static String of(byte[] bytes) {
    WorkbookText text = new WorkbookText();
    XSSFWorkbook workbook = WorkbookTables.read(bytes).workbook();
    var core = workbook.getProperties().getCoreProperties();
    text.line("title: " + core.getTitle());
    text.line("language: " + core.getUnderlyingProperties().getLanguageProperty().orElse(""));
    text.line("author: " + (core.getCreator() == null ? "" : core.getCreator()));
    text.line("made: " + core.getCreated().toInstant());
    workbook.forEach(sheet -> text.sheet((XSSFSheet) sheet));
    return text.text.toString();
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private void sheet(XSSFSheet sheet) {
    line("");
    line("=== " + sheet.getSheetName());
    line(
        "paper %s, %s; pane %s; headings %s"
            .formatted(
                sheet.getPrintSetup().getPaperSizeEnum(),
                sheet.getPrintSetup().getLandscape() ? "landscape" : "portrait",
                sheet.getPaneInformation() == null
                    ? "none"
                    : sheet.getPaneInformation().getVerticalSplitLeftColumn()
                        + ","
                        + sheet.getPaneInformation().getHorizontalSplitTopRow(),
                sheet.getRepeatingRows() == null
                    ? "none"
                    : sheet.getRepeatingRows().formatAsString()));
    sheet.getTables().forEach(this::table);
    colours(sheet);
    for (Row row : sheet) {
      row(row);
    }
  }

  private void table(XSSFTable table) {
    List<String> widths = new ArrayList<>();
    for (int i = table.getStartColIndex(); i <= table.getEndColIndex(); i++) {
      widths.add("" + table.getXSSFSheet().getColumnWidth(i) / 256);
    }
    line(
        "table %s %s, widths %s"
            .formatted(
                table.getName(), table.getArea().formatAsString(), String.join(" ", widths)));
  }

  private void colours(XSSFSheet sheet) {
    var formats = sheet.getSheetConditionalFormatting();
    for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
      var format = formats.getConditionalFormattingAt(i);
      line(
          "colours %s by %s"
              .formatted(
                  format.getFormattingRanges()[0].formatAsString(),
                  String.join(
                      " ",
                      IntStream.range(0, format.getNumberOfRules())
                          .mapToObj(rule -> format.getRule(rule).getFormula1())
                          .toList())));
    }
  }

  private void row(Row row) {
    DataFormatter texts = new DataFormatter(Locale.ROOT);
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.getLastCellNum(); c++) {
      Cell cell = row.getCell(c);
      String text = texts.formatCellValue(cell).replace("\n", " ⏎ ");
      cells.add(cell != null && cell.getCellType() == CellType.NUMERIC ? "#" + text : text);
    }
    line(row.getRowNum() + 1 + " | " + String.join(" | ", cells));
  }
}
