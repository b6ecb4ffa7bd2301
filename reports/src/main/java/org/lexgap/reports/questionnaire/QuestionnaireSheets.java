package org.lexgap.reports.questionnaire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Column;
import org.lexgap.reports.sheet.Look;
import org.lexgap.reports.sheet.Marking;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.ReportWorkbook;
import org.lexgap.reports.sheet.Sheet;

/** Lays the table out in a workbook: a sheet for each treaty. */
final class QuestionnaireSheets {

  private static final int CODE = 3;
  private static final String NOTHING = "–";

  private final UnQuestionnaire table;
  private final FixedWords words;

  QuestionnaireSheets(UnQuestionnaire table) {
    this.table = table;
    this.words = table.words();
  }

  ReportWorkbook workbook() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(readMe());
    table.parts().forEach(part -> sheets.add(sheet(part)));
    return new ReportWorkbook(
        table.title(),
        table.language(),
        table.rightToLeft(),
        table.receipt().time(),
        words.text("sheet.cut"),
        sheets);
  }

  private Sheet readMe() {
    List<Sheet.Line> lines = new ArrayList<>();
    lines.add(Sheet.Line.of("", table.subtitle()));
    table.notes().forEach(note -> lines.add(Sheet.Line.of("", note)));
    for (TreatyPart part : table.parts()) {
      lines.add(Sheet.Line.of(part.title(), part.standing() + "\n" + part.counts()));
    }
    if (table.parts().isEmpty()) {
      lines.add(Sheet.Line.of("", words.text("un.none")));
    }
    lines.add(Sheet.Line.heading(words.text("un.answers")));
    for (ReviewAnswer answer : ReviewAnswer.values()) {
      lines.add(
          new Sheet.Line(
              words.text("un.answer." + answer.key()),
              words.text("un.meaning." + answer.key()),
              answer.colour()));
    }
    lines.add(Sheet.Line.heading(words.text("reading.receiptHeading")));
    lines.add(Sheet.Line.of(words.text("receipt.aid"), table.receiptLine()));
    lines.add(Sheet.Line.of(words.text("label.inputHash"), table.receipt().inputSha256()));
    lines.add(Sheet.Line.of(words.text("label.rulebaseHash"), table.receipt().rulebaseHash()));
    lines.add(Sheet.Line.of(words.text("label.time"), table.receipt().time().toString()));
    lines.add(Sheet.Line.of("", words.text("sheet.readMe.guard")));
    return new Sheet.Reading(
        words.text("sheet.readMe"), table.title(), words.text("page.aid"), lines);
  }

  private Sheet sheet(TreatyPart part) {
    return new Sheet.Table(
        part.title(),
        table.title() + " · " + part.title(),
        part.standing() + " " + part.counts(),
        "tbl" + part.instrument().replaceAll("[^A-Za-z0-9]", ""),
        List.of(
            Column.text(words.text("un.article"), 16),
            Column.text(words.text("un.strength"), 24),
            Column.text(words.text("un.answer"), 16).marked(marking()),
            Column.of(words.text("sheet.code"), 16, Look.CODE),
            Column.text(words.text("un.cited"), 34),
            Column.text(words.text("un.absent"), 60),
            Column.text(words.text("un.open"), 50),
            Column.text(words.text("un.elements"), 50),
            Column.text(words.text("label.flags"), 50)),
        part.rows().stream().map(QuestionnaireSheets::row).toList(),
        words.text("un.none"),
        1,
        Paper.A3);
  }

  private static Marking marking() {
    Map<Outcome, String> codes = new EnumMap<>(Outcome.class);
    for (ReviewAnswer answer : ReviewAnswer.values()) {
      codes.put(answer.colour(), answer.name());
    }
    return Marking.byCode(CODE, codes);
  }

  private static List<Cell> row(ArticleRow row) {
    List<String> open = new ArrayList<>();
    open.add(row.range());
    open.addAll(row.open());
    return List.of(
        Cell.of(row.article()),
        Cell.lines(row.strength()),
        Cell.of(row.says()),
        Cell.of(row.answer().name()),
        orNothing(row.cited()),
        orNothing(row.absent()),
        orNothing(open),
        Cell.lines(row.elements()),
        Cell.lines(row.notes()));
  }

  private static Cell orNothing(List<String> lines) {
    List<String> said = lines.stream().filter(line -> !line.isEmpty()).toList();
    return said.isEmpty() ? Cell.of(NOTHING) : Cell.lines(said);
  }
}
