package org.lexgap.importers.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes drop-downs and hints: one rule for all cells of a sheet that offer the same. */
final class XlsxChoices {

  /** As many characters as Excel takes in a hint. */
  private static final int LONGEST = 255;

  private XlsxChoices() {}

  static void write(PlannedSheet plan, XSSFSheet sheet) {
    Map<Choice, CellRangeAddressList> cells = new LinkedHashMap<>();
    int columns = plan.rows().stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      collect(plan, column, cells);
    }
    cells.forEach((choice, places) -> write(choice, places, sheet));
  }

  /** Cells of a column that stand below each other make one range. */
  private static void collect(
      PlannedSheet plan, int column, Map<Choice, CellRangeAddressList> cells) {
    int start = 0;
    for (int row = 1; row <= plan.rows().size(); row++) {
      Choice choice = choice(plan, start, column);
      if (row == plan.rows().size() || !Objects.equals(choice, choice(plan, row, column))) {
        if (choice != null && !choice.isEmpty()) {
          cells
              .computeIfAbsent(choice, any -> new CellRangeAddressList())
              .addCellRangeAddress(start, column, row - 1, column);
        }
        start = row;
      }
    }
  }

  private static @Nullable Choice choice(PlannedSheet plan, int row, int column) {
    List<PlannedCell> cells = plan.rows().get(row);
    return column < cells.size() ? cells.get(column).choice() : null;
  }

  private static void write(Choice choice, CellRangeAddressList places, XSSFSheet sheet) {
    XSSFDataValidation rule =
        (XSSFDataValidation)
            new XSSFDataValidationHelper(sheet).createValidation(constraint(choice), places);
    rule.setEmptyCellAllowed(true);
    rule.setSuppressDropDownArrow(choice.list() != null);
    rule.setShowErrorBox(choice.closed());
    rule.createErrorBox(TemplateTexts.text("error.title"), cut(TemplateTexts.text("error.text")));
    if (!choice.prompt().isEmpty()) {
      rule.setShowPromptBox(true);
      rule.createPromptBox(TemplateTexts.text("prompt.title"), cut(choice.prompt()));
    }
    sheet.addValidationData(rule);
  }

  private static DataValidationConstraint constraint(Choice choice) {
    return choice.list() == null
        ? new XSSFDataValidationConstraint(ValidationType.ANY, OperatorType.IGNORED, "")
        : new XSSFDataValidationConstraint(ValidationType.LIST, choice.list());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }
}
