package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The words that every cell of a workbook offers, followed through names and hidden sheets. */
final class DropDowns {

  private final XSSFWorkbook book;

  private DropDowns(XSSFWorkbook book) {
    this.book = book;
  }

  /** The words by cell, such as {@code Trafficking in persons!F5}; blank cells of a list too. */
  static Map<String, List<String>> of(XSSFWorkbook book) {
    return new DropDowns(book).all();
  }

  private Map<String, List<String>> all() {
    Map<String, List<String>> found = new TreeMap<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      for (DataValidation rule : sheet.getDataValidations()) {
        if (rule.getValidationConstraint().getValidationType() == ValidationType.LIST) {
          List<String> words = words(rule.getValidationConstraint());
          for (CellRangeAddress range : rule.getRegions().getCellRangeAddresses()) {
            for (CellAddress cell : range) {
              found.put(sheet.getSheetName() + "!" + cell, words);
            }
          }
        }
      }
    }
    return found;
  }

  private List<String> words(DataValidationConstraint constraint) {
    Name name = book.getName(constraint.getFormula1());
    String formula = name == null ? constraint.getFormula1() : name.getRefersToFormula();
    List<String> words = new ArrayList<>();
    for (CellReference cell :
        new AreaReference(formula, book.getSpreadsheetVersion()).getAllReferencedCells()) {
      XSSFSheet sheet = book.getSheet(cell.getSheetName());
      words.add(Templates.text(sheet.getRow(cell.getRow()).getCell(cell.getCol())));
    }
    return words;
  }
}
