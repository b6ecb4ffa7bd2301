package org.lexgap.reports.pdf;

import org.lexgap.reports.model.ProvidedGroup;
import org.lexgap.reports.model.ProvidedRow;
import org.lexgap.reports.model.ProvidedSection;
import org.xml.sax.SAXException;

/** What the law already provides, by theme. */
final class ProvidedPart {

  private final Pen pen;
  private final Fo fo;
  private final Table table;

  ProvidedPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.table = new Table(fo, 0, 64, 36);
  }

  void write(ProvidedSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    for (ProvidedGroup group : section.groups()) {
      fo.block(
          Style.SUB,
          () -> {
            fo.text(group.theme() + " ");
            fo.inline(Style.SMALL, group.set());
          });
      table.write(
          pen.words("label.element", "label.provision"),
          () -> {
            for (ProvidedRow row : group.rows()) {
              row(row);
            }
          });
    }
  }

  private void row(ProvidedRow row) throws SAXException {
    table.row(
        () -> {
          table.cell(
              () -> {
                pen.marks.link(row.anchor(), Style.PLAIN, row.title());
                String open = row.open();
                if (open != null) {
                  fo.space();
                  fo.inline(Style.OPEN, open);
                }
              });
          table.cellApart(row.provision());
        });
  }
}
