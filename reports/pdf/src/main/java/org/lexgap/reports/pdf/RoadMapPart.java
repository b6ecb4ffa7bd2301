package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.LeverEntry;
import org.lexgap.reports.model.LinkGroup;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.StepEntry;
import org.lexgap.reports.model.SupposedRow;
import org.xml.sax.SAXException;

/** An order in which the gaps could be closed. */
final class RoadMapPart {

  private final Pen pen;
  private final Fo fo;
  private final Table answers;
  private final Table levers;

  RoadMapPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.answers = new Table(fo, 0, 40, 14, 23, 23);
    this.levers = new Table(fo, 0, 30, 9, 17, 17, 27);
  }

  void write(RoadMapSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    String intro = section.leversIntro();
    if (intro != null) {
      fo.block(Style.SUB, intro);
      levers(section.levers());
    }
    for (StepEntry step : section.steps()) {
      step(step);
    }
    LinkGroup without = section.without();
    if (without != null) {
      fo.block(Style.SUB, without.lead());
      new LinkLists(pen).links(without.links());
    }
  }

  private void levers(List<LeverEntry> entries) throws SAXException {
    levers.write(
        pen.words("label.question", "label.law", "label.now", "label.instead", "label.wouldClose"),
        () -> {
          for (LeverEntry lever : entries) {
            for (SupposedRow row : lever.answers()) {
              levers.row(
                  () -> {
                    cells(levers, row);
                    levers.cells(() -> closes(lever.closes()));
                  });
            }
          }
        });
  }

  private void closes(List<ElementLink> links) throws SAXException {
    fo.block(Style.PLAIN, () -> {});
    for (ElementLink link : links) {
      fo.block(Style.PLAIN, () -> pen.marks.link(link));
    }
  }

  private void step(StepEntry entry) throws SAXException {
    fo.block(
        Style.SUB,
        "step-" + entry.step().number(),
        () -> {
          fo.inline(Style.QUIET, pen.word("label.step") + " " + entry.step().number());
          fo.space();
          fo.textApart(entry.title());
        });
    fo.block(Style.KEPT, () -> fo.inline(Style.MUTED, entry.urgency() + " · " + entry.rests()));
    String note = entry.note();
    if (note != null) {
      fo.block(Style.KEPT, note);
    }
    answers.write(
        pen.words("label.question", "label.law", "label.now", "label.instead"),
        () -> {
          for (SupposedRow row : entry.answers()) {
            answers.row(() -> cells(answers, row));
          }
        });
    new LinkLists(pen).groups(entry.effects());
  }

  private static void cells(Table table, SupposedRow row) throws SAXException {
    table.cell(row.question());
    table.cellApart(row.law());
    table.cellApart(row.now());
    table.cellApart(row.instead());
  }
}
