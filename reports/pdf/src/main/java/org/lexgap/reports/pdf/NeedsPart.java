package org.lexgap.reports.pdf;

import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.NeedGroup;
import org.lexgap.reports.model.NeedRow;
import org.lexgap.reports.model.NeedsSection;
import org.xml.sax.SAXException;

/** What the practice of agencies lacks. */
final class NeedsPart {

  private final Pen pen;
  private final Fo fo;
  private final Table table;

  NeedsPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.table = new Table(fo, 1, 15, 33, 22, 30);
  }

  void write(NeedsSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    for (NeedGroup topic : section.topics()) {
      fo.block(Style.SUB, topic.title());
      table.write(
          pen.words("label.outcome", "label.need", "label.howFar", "label.sharedBy"),
          () -> {
            for (NeedRow row : topic.rows()) {
              row(row);
            }
          });
    }
    String unanswered = section.unansweredIntro();
    if (unanswered != null) {
      fo.block(Style.SUB, unanswered);
      new LinkLists(pen).links(section.unanswered());
    }
  }

  private void row(NeedRow row) throws SAXException {
    table.row(
        () -> {
          table.cell(() -> pen.marks.badge(row.badge()));
          table.cell(
              () -> pen.marks.element(row.link().anchor(), row.link().title(), row.link().id()));
          table.cell(row.answer());
          table.cells(
              () -> {
                if (row.sharedBy().isEmpty()) {
                  fo.block(Style.MUTED, pen.word("needs.notShared"));
                }
                for (ElementLink link : row.sharedBy()) {
                  fo.block(Style.PLAIN, () -> pen.marks.link(link));
                }
              });
        });
  }
}
