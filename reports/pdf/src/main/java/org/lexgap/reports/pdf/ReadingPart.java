package org.lexgap.reports.pdf;

import org.lexgap.core.summary.InputFile;
import org.lexgap.reports.model.OutcomeKey;
import org.lexgap.reports.model.ReadingSection;
import org.lexgap.reports.model.Receipt;
import org.xml.sax.SAXException;

/** How to read the report, and its receipt. */
final class ReadingPart {

  private final Pen pen;
  private final Fo fo;
  private final Table receipt;

  ReadingPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.receipt = new Table(fo, 0, 26, 74);
  }

  void write(ReadingSection section) throws SAXException {
    pen.section(section.heading(), pen.word("reading.outcomes"));
    Table legend = new Table(fo, 0, 22, 9, 69);
    legend.write(
        pen.words("label.mark", "label.letter", "label.meaning"),
        () -> {
          for (OutcomeKey key : section.outcomes()) {
            legend.row(
                () -> {
                  legend.cell(() -> pen.marks.badge(key.badge()));
                  legend.cell(key.letter());
                  legend.cell(key.meaning());
                });
          }
        });
    fo.bullets(section.notes().stream().map(pen::plain).toList());
    receipt(pen.report.receipt());
  }

  private void receipt(Receipt facts) throws SAXException {
    fo.block(Style.SUB, pen.word("reading.receiptHeading"));
    fo.block(Style.KEPT, pen.word("receipt.aid") + " " + pen.word("reading.receiptIntro"));
    receipt.writeWithoutHead(
        () -> {
          row("label.input", pen.apart(facts.input()));
          row("label.inputHash", () -> pen.marks.id(facts.inputSha256()));
          InputFile existing = facts.existing();
          if (existing != null) {
            row("label.existingInput", pen.apart(existing.name()));
            row("label.existingHash", () -> pen.marks.id(existing.sha256()));
          }
          InputFile accepted = facts.accepted();
          if (accepted != null) {
            row("label.acceptedInput", pen.apart(accepted.name()));
            row("label.acceptedHash", () -> pen.marks.id(accepted.sha256()));
          }
          row("label.rulebase", pen.plain(facts.rulebaseVersion()));
          row("label.rulebaseHash", () -> pen.marks.id(facts.rulebaseHash()));
          row("label.tool", pen.plain(facts.toolVersion()));
          row("label.time", pen.plain(facts.time().toString()));
        });
  }

  private void row(String key, Part value) throws SAXException {
    receipt.row(
        () -> {
          receipt.cell(pen.word(key));
          receipt.cell(value);
        });
  }
}
