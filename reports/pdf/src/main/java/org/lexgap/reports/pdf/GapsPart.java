package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.GapsSection;
import org.xml.sax.SAXException;

/** Gaps in order, one row each. */
final class GapsPart {

  private final Pen pen;
  private final Fo fo;
  private final Table table;

  GapsPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.table = new Table(fo, 1, 15, 33, 30, 22);
  }

  void write(GapsSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    table("gaps.duties", section.duties());
    table("gaps.others", section.others());
  }

  private void table(String caption, List<GapRow> rows) throws SAXException {
    if (rows.isEmpty()) {
      return;
    }
    fo.block(Style.SUB, pen.word(caption));
    table.write(
        pen.words("label.outcome", "label.element", "label.says", "label.weight"),
        () -> {
          for (GapRow row : rows) {
            row(row);
          }
        });
  }

  private void row(GapRow row) throws SAXException {
    table.row(
        () -> {
          table.cell(() -> pen.marks.badge(row.badge()));
          table.cell(() -> pen.marks.element(row.anchor(), row.title(), row.id()));
          table.cell(row.says());
          table.cells(
              () -> {
                fo.block(Style.PLAIN, () -> pen.marks.severity(row.severity()));
                fo.block(Style.PLAIN, () -> pen.marks.binding(row.binding()));
              });
        });
  }
}
