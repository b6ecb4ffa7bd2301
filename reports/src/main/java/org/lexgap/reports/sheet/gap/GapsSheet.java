package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** The gaps in their order, with the raised checks. */
final class GapsSheet {

  private static final int CODE = 4;

  private final CellWords words;
  private final ReportContent report;

  GapsSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    List<List<Cell>> rows = new ArrayList<>();
    add(rows, report.gaps().duties(), "gaps.duties");
    add(rows, report.gaps().others(), "gaps.others");
    return new Sheet.Table(
        words.word("section.gaps"),
        words.title(report.gaps().heading()),
        words.word("sheet.gaps.about"),
        "tblGaps",
        List.of(
            words.code("sheet.id", 22),
            words.text("sheet.elementOrCheck", 44),
            words.number("sheet.order", 8),
            words.text("label.outcome", 16).marked(CellWords.marking(CODE)),
            words.code("sheet.code", 18),
            words.text("label.says", 60),
            words.text("label.severity", 10),
            words.text("label.binding", 18),
            words.bindsThrough(),
            words.text("sheet.list", 22),
            words.text("label.kind", 14)),
        rows,
        report.gaps().intro(),
        2,
        Paper.A4);
  }

  private void add(List<List<Cell>> rows, List<GapRow> gaps, String list) {
    for (GapRow gap : gaps) {
      rows.add(
          List.of(
              Cell.of(gap.id()),
              Cell.of(gap.title()),
              Cell.of(rows.size() + 1.0),
              Cell.of(gap.badge().text()),
              Cell.of(words.code(gap.id())),
              Cell.of(gap.says()),
              CellWords.severity(gap.severity()),
              Cell.of(gap.binding().word()),
              words.through(gap.binding()),
              Cell.of(words.word(list)),
              Cell.of(words.word(gap.isCheck() ? "label.check" : "label.element"))));
    }
  }
}
