package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.model.EvidenceRow;
import org.xml.sax.SAXException;

/** Question, answer, law and provision, cell and confidence. */
final class EvidenceTable {

  private static final String NOTHING = "–";

  private final Pen pen;
  private final Fo fo;
  private final Table table;

  EvidenceTable(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.table = new Table(fo, 0, 36, 15, 25, 12, 12);
  }

  void write(List<EvidenceRow> rows) throws SAXException {
    table.write(
        pen.words(
            "label.question",
            "label.answer",
            "label.lawAndProvision",
            "label.cell",
            "label.confidence"),
        () -> {
          for (EvidenceRow row : rows) {
            table.row(() -> cells(row));
          }
        });
  }

  private void cells(EvidenceRow row) throws SAXException {
    table.cells(
        () -> {
          fo.block(Style.PLAIN, row.question());
          String note = row.note();
          if (note != null) {
            fo.block(Style.MUTED, pen.apart(note));
          }
        });
    table.cell(() -> fo.inlineApart(row.answered() ? Style.STRONG : Style.EMPHASIS, row.answer()));
    table.cell(
        () -> {
          fo.textApart(row.lawAndProvision());
          if (row.provision() == null && row.citable()) {
            fo.space();
            fo.inline(Style.EMPHASIS, pen.word("evidence.noCitation"));
          }
        });
    table.cell(() -> pen.marks.id(row.place().isEmpty() ? NOTHING : row.place()));
    table.cell(row.confidence().isEmpty() ? NOTHING : row.confidence());
  }
}
