package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.LeverEntry;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.StepEntry;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** The steps of the road map in order, and the few answers that reach furthest. */
final class RoadMapSheet {

  private final CellWords words;
  private final ReportContent report;

  RoadMapSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    RoadMapSection section = report.roadMap();
    return new Sheet.Table(
        words.word("section.roadMap"),
        section == null ? words.title("section.roadMap") : words.title(section.heading()),
        words.word("sheet.roadMap.about"),
        "tblRoadMap",
        List.of(
            words.number("sheet.order", 8),
            words.text("label.kind", 22),
            words.text("sheet.amend", 44),
            words.text("sheet.urgency", 20),
            words.text("label.restsOn", 22),
            words.text("caption.supposed", 60),
            words.text("sheet.comesOfIt", 60),
            words.text("sheet.note", 40)),
        section == null ? List.of() : rows(section),
        section == null ? words.word("sheet.roadMap.none") : section.intro(),
        2,
        Paper.A4);
  }

  private List<List<Cell>> rows(RoadMapSection section) {
    List<List<Cell>> rows = new ArrayList<>();
    section.levers().forEach(lever -> rows.add(row(rows.size() + 1, lever)));
    section.steps().forEach(step -> rows.add(row(rows.size() + 1, step)));
    if (section.without() != null) {
      rows.add(
          List.of(
              Cell.of(rows.size() + 1.0),
              Cell.of(words.word("sheet.roadMap.without")),
              Cell.blank(),
              Cell.blank(),
              Cell.blank(),
              Cell.blank(),
              CellWords.groups(List.of(section.without())),
              Cell.blank()));
    }
    return rows;
  }

  private List<Cell> row(int order, LeverEntry lever) {
    return List.of(
        Cell.of(order),
        Cell.of(words.word("sheet.roadMap.lever")),
        Cell.blank(),
        Cell.blank(),
        Cell.blank(),
        words.supposed(lever.answers()),
        Cell.lines(
            List.of(
                words.word("label.wouldClose") + ":",
                String.join("\n", lever.closes().stream().map(CellWords::link).toList()))),
        Cell.blank());
  }

  private List<Cell> row(int order, StepEntry entry) {
    return List.of(
        Cell.of(order),
        Cell.of(words.word("label.step") + " " + entry.step().number()),
        Cell.of(entry.title()),
        Cell.of(entry.urgency()),
        Cell.of(entry.rests()),
        words.supposed(entry.answers()),
        CellWords.groups(entry.effects()),
        Cell.of(entry.note() == null ? "" : entry.note()));
  }
}
