package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.AmendmentRow;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.EffectGroup;
import org.lexgap.reports.model.EffectRow;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** What a bill would do to existing law: to outcomes on one sheet, to answers on another. */
final class BillSheets {

  private static final int CODE = 5;

  private final CellWords words;
  private final BillSection section;

  BillSheets(CellWords words, BillSection section) {
    this.words = words;
    this.section = section;
  }

  List<Sheet> sheets() {
    return List.of(effects(), amendments());
  }

  private Sheet effects() {
    List<List<Cell>> rows = new ArrayList<>();
    for (EffectGroup group : section.effects()) {
      group.rows().forEach(row -> rows.add(row(group.key(), row)));
    }
    return new Sheet.Table(
        words.word("sheet.billEffects"),
        words.title(section.heading()),
        words.word("sheet.billEffects.about"),
        "tblBillEffects",
        List.of(
            words.code("sheet.id", 22),
            words.text("sheet.elementOrCheck", 44),
            words.text("label.existing", 28),
            words.text("label.bill", 28),
            words.text("label.together", 28).marked(CellWords.marking(CODE)),
            words.code("sheet.code", 18),
            words.text("sheet.effect", 30)),
        rows,
        section.intro(),
        2,
        Paper.A4);
  }

  private List<Cell> row(String effect, EffectRow row) {
    Badge badge = row.badge();
    return List.of(
        Cell.of(row.link().id()),
        Cell.of(row.link().title()),
        Cell.of(row.existing()),
        Cell.of(row.bill()),
        Cell.of(badge == null ? row.together() : badge.text()),
        Cell.of(words.code(row.link().id())),
        Cell.of(words.word("sheet.effect." + effect)));
  }

  private Sheet amendments() {
    return new Sheet.Table(
        words.word("sheet.billAnswers"),
        words.title("sheet.billAnswers"),
        words.word("sheet.billAnswers.about"),
        "tblBillAnswers",
        List.of(
            words.text("label.question", 60),
            words.text("label.law", 30),
            words.text("label.before", 40),
            words.text("label.after", 40),
            words.code("sheet.field", 30)),
        section.amendments().stream().map(BillSheets::row).toList(),
        section.amendmentsIntro(),
        1,
        Paper.A4);
  }

  private static List<Cell> row(AmendmentRow row) {
    return List.of(
        Cell.of(row.question()),
        Cell.of(row.law()),
        Cell.of(row.before()),
        Cell.of(row.after()),
        Cell.of(row.amendment().field()));
  }
}
