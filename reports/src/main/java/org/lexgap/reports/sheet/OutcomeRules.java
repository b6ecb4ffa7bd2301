package org.lexgap.reports.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.lexgap.core.assessment.Outcome;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorderPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/** The conditional formats of the seven outcomes: one style each for the whole workbook. */
final class OutcomeRules {

  private final XSSFWorkbook workbook;
  private final Map<Outcome, Long> styles = new EnumMap<>(Outcome.class);

  OutcomeRules(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Colours the marked columns of a table. Rows are counted from 0. */
  void colour(XSSFSheet sheet, List<Column> columns, int first, int last) {
    Map<Marking, List<Integer>> marked = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Marking marking = columns.get(i).marking();
      if (marking != null) {
        marked.computeIfAbsent(marking, any -> new ArrayList<>()).add(i);
      }
    }
    int priority = 1;
    for (Map.Entry<Marking, List<Integer>> one : marked.entrySet()) {
      CTConditionalFormatting format = sheet.getCTWorksheet().addNewConditionalFormatting();
      format.setSqref(one.getValue().stream().map(column -> area(column, first, last)).toList());
      for (Outcome outcome : Outcome.values()) {
        List<String> formula = formula(one.getKey(), outcome, one.getValue().get(0), first);
        if (!formula.isEmpty()) {
          add(format, outcome, formula.get(0), priority++);
        }
      }
    }
  }

  private static String area(int column, int first, int last) {
    String letters = CellReference.convertNumToColString(column);
    return letters + (first + 1) + ":" + letters + (last + 1);
  }

  /** The formula for the first cell of the area, if the outcome can occur. */
  private static List<String> formula(Marking marking, Outcome outcome, int own, int row) {
    if (marking instanceof Marking.ByCode byCode) {
      List<String> codes = byCode.codes().getOrDefault(outcome, List.of());
      String any =
          codes.stream()
              .map(code -> cell("$", byCode.column(), row) + "=" + quoted(code))
              .collect(Collectors.joining(","));
      return codes.isEmpty() ? List.of() : List.of(codes.size() == 1 ? any : "OR(" + any + ")");
    }
    String beginning = ((Marking.ByBeginning) marking).beginnings().get(outcome);
    return beginning == null
        ? List.of()
        : List.of(
            "EXACT(LEFT(%s,%d),%s)"
                .formatted(cell("", own, row), beginning.length(), quoted(beginning)));
  }

  private static String cell(String fixed, int column, int row) {
    return fixed + CellReference.convertNumToColString(column) + (row + 1);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private void add(CTConditionalFormatting format, Outcome outcome, String formula, int priority) {
    CTCfRule rule = format.addNewCfRule();
    rule.setType(STCfType.EXPRESSION);
    rule.setDxfId(styles.computeIfAbsent(outcome, this::style));
    rule.setPriority(priority);
    rule.addFormula(formula);
  }

  private long style(Outcome outcome) {
    OutcomeColours colours = OutcomeColours.of(outcome);
    CTDxf style = CTDxf.Factory.newInstance();
    style.addNewFont().addNewColor().setRgb(rgb(colours.text()));
    var fill = style.addNewFill().addNewPatternFill();
    fill.setPatternType(STPatternType.SOLID);
    // In the style of a condition the ground of a solid fill is its background.
    fill.addNewBgColor().setRgb(rgb(colours.fill()));
    colours.frame().ifPresent(frame -> frame(style.addNewBorder(), frame, colours.dashed()));
    return workbook.getStylesSource().putDxf(style) - 1L;
  }

  private static void frame(CTBorder border, String colour, boolean dashed) {
    List<CTBorderPr> sides =
        List.of(
            border.addNewLeft(), border.addNewRight(), border.addNewTop(), border.addNewBottom());
    sides.forEach(
        side -> {
          side.setStyle(dashed ? STBorderStyle.DASHED : STBorderStyle.THIN);
          side.addNewColor().setRgb(rgb(colour));
        });
  }

  /** Opaque, as four bytes. */
  private static byte[] rgb(String hex) {
    byte[] bytes = new byte[4];
    bytes[0] = (byte) 0xFF;
    IntStream.range(0, 3)
        .forEach(i -> bytes[i + 1] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16));
    return bytes;
  }
}
