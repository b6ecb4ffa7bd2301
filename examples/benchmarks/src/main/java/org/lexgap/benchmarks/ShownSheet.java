package org.lexgap.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet as people see it.
 *
 * @param sheet the sheet
 * @param from the row from which headings are looked for, counted from 0
 */
record ShownSheet(XSSFSheet sheet, int from) {

  private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

  static String text(Cell cell) {
    return FORMATTER.formatCellValue(cell);
  }

  /** The first row that has a text in a column. */
  int rowOf(String heading, String text) {
    int column = column(heading);
    for (Row row : sheet) {
      if (row.getCell(column) != null && text(row.getCell(column)).equals(text)) {
        return row.getRowNum();
      }
    }
    throw new IllegalStateException("There is no (%s) under (%s).".formatted(text, heading));
  }

  Cell cell(int row, String heading) {
    Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return cells.getCell(column(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private int column(String heading) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (row.getRowNum() >= from && text(cell).equals(heading)) {
          return cell.getColumnIndex();
        }
      }
    }
    throw new IllegalStateException("There is no heading (%s).".formatted(heading));
  }

  String hint(Cell cell) {
    return rule(cell).map(XSSFDataValidation::getPromptBoxText).orElse("");
  }

  /** Whether only the words of a list are taken. */
  boolean isClosed(Cell cell) {
    return rule(cell).filter(XSSFDataValidation::getShowErrorBox).isPresent();
  }

  boolean offers(Cell cell, String word) {
    return offered(cell).contains(word);
  }

  /** The words in the drop-down of a cell. */
  static List<String> offered(Cell cell) {
    XSSFSheet sheet = (XSSFSheet) cell.getSheet();
    return new ShownSheet(sheet, 0)
        .rule(cell).stream()
            .map(rule -> rule.getValidationConstraint())
            .filter(constraint -> constraint.getValidationType() == ValidationType.LIST)
            .flatMap(constraint -> words(sheet, constraint.getFormula1()))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  private Optional<XSSFDataValidation> rule(Cell cell) {
    return sheet.getDataValidations().stream()
        .filter(
            rule ->
                Stream.of(rule.getRegions().getCellRangeAddresses())
                    .anyMatch(range -> range.isInRange(cell)))
        .findFirst();
  }

  private static Stream<String> words(XSSFSheet sheet, String list) {
    Name name = sheet.getWorkbook().getName(list);
    AreaReference area =
        new AreaReference(name.getRefersToFormula(), sheet.getWorkbook().getSpreadsheetVersion());
    return Stream.of(area.getAllReferencedCells())
        .map(
            cell ->
                text(
                    sheet
                        .getWorkbook()
                        .getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())));
  }
}
