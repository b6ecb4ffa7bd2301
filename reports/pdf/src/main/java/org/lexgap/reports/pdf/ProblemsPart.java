package org.lexgap.reports.pdf;

import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.model.ProblemsSection;
import org.xml.sax.SAXException;

/** What could not be read, and how to mend it. */
final class ProblemsPart {

  private final Pen pen;

  ProblemsPart(Pen pen) {
    this.pen = pen;
  }

  void write(ProblemsSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    if (section.rows().isEmpty()) {
      return;
    }
    Table table = new Table(pen.fo, 0, 15, 13, 18, 27, 27);
    table.write(
        pen.words("label.place", "label.level", "label.value", "label.expected", "label.remedy"),
        () -> {
          for (ProblemRow row : section.rows()) {
            table.row(
                () -> {
                  table.cell(() -> pen.marks.id(row.place()));
                  table.cell(row.level());
                  table.cellApart(row.value());
                  table.cell(row.expected());
                  table.cell(row.remedy());
                });
          }
        });
  }
}
