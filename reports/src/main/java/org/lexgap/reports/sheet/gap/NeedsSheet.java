package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.NeedGroup;
import org.lexgap.reports.model.NeedRow;
import org.lexgap.reports.model.NeedsSection;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Marking;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** What the practice of agencies lacks, and what of it nobody reported. */
final class NeedsSheet {

  private static final int CODE = 4;

  private final CellWords words;
  private final ReportContent report;

  NeedsSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    NeedsSection section = report.needs();
    return new Sheet.Table(
        words.word("section.needs"),
        section == null ? words.title("section.needs") : words.title(section.heading()),
        words.word("sheet.needs.about"),
        "tblNeeds",
        List.of(
            words.code("sheet.id", 22),
            words.text("label.need", 44),
            words.text("sheet.topic", 34),
            words.text("label.outcome", 16).marked(Marking.byOutcome(CODE)),
            words.code("sheet.code", 16),
            words.text("label.howFar", 26),
            words.text("label.sharedBy", 60)),
        section == null ? List.of() : rows(section),
        section == null ? words.word("sheet.needs.none") : section.intro(),
        2,
        Paper.A4);
  }

  private List<List<Cell>> rows(NeedsSection section) {
    List<List<Cell>> rows = new ArrayList<>();
    for (NeedGroup group : section.topics()) {
      group.rows().forEach(row -> rows.add(row(group.title(), row)));
    }
    section.unanswered().forEach(link -> rows.add(row(link)));
    return rows;
  }

  private List<Cell> row(String topic, NeedRow row) {
    return List.of(
        Cell.of(row.link().id()),
        Cell.of(row.link().title()),
        Cell.of(topic),
        Cell.of(row.badge().text()),
        Cell.of(row.badge().outcome().name()),
        Cell.of(row.answer()),
        row.sharedBy().isEmpty()
            ? Cell.of(words.word("needs.notShared"))
            : CellWords.links(row.sharedBy()));
  }

  private List<Cell> row(ElementLink link) {
    return List.of(
        Cell.of(link.id()),
        Cell.of(link.title()),
        Cell.of(words.word("sheet.notReported")),
        Cell.of(words.word("outcome.unknown.word")),
        Cell.of(Outcome.UNKNOWN.name()),
        Cell.of(words.word("answer.missing")),
        Cell.blank());
  }
}
