package org.lexgap.reports.pdf;

import org.lexgap.reports.model.AmendmentRow;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.EffectGroup;
import org.lexgap.reports.model.EffectRow;
import org.xml.sax.SAXException;

/** What a bill would do to existing law. */
final class BillPart {

  private final Pen pen;
  private final Fo fo;
  private final Table effects;

  BillPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.effects = new Table(fo, 0, 43, 19, 19, 19);
  }

  void write(BillSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    if (!section.remarks().isEmpty()) {
      fo.block(Style.SUB, pen.word("label.remarks"));
      fo.bullets(section.remarks().stream().map(pen::apart).toList());
    }
    for (EffectGroup group : section.effects()) {
      fo.block(Style.SUB, group.title());
      effects.write(
          pen.words("label.element", "label.existing", "label.bill", "label.together"),
          () -> {
            for (EffectRow row : group.rows()) {
              effects.row(() -> cells(row));
            }
          });
    }
    if (!section.repealed().isEmpty()) {
      fo.block(Style.SUB, pen.word("label.repealed"));
      fo.bullets(section.repealed().stream().map(pen::apart).toList());
    }
    amendments(section);
  }

  private void cells(EffectRow row) throws SAXException {
    effects.cell(() -> pen.marks.link(row.link()));
    effects.cell(row.existing());
    effects.cell(row.bill());
    effects.cell(
        () -> {
          Badge badge = row.badge();
          if (badge == null) {
            fo.text(row.together());
          } else {
            pen.marks.badge(badge);
          }
        });
  }

  private void amendments(BillSection section) throws SAXException {
    fo.block(Style.SUB, section.amendmentsIntro());
    if (section.amendments().isEmpty()) {
      return;
    }
    Table table = new Table(fo, 0, 38, 14, 24, 24);
    table.write(
        pen.words("label.question", "label.law", "label.before", "label.after"),
        () -> {
          for (AmendmentRow row : section.amendments()) {
            table.row(
                () -> {
                  table.cell(row.question());
                  table.cellApart(row.law());
                  table.cellApart(row.before());
                  table.cellApart(row.after());
                });
          }
        });
  }
}
