package org.lexgap.reports;

import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.TextRun;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;

/** Writes model provisions, in a style of their own so that they can be copied into a bill. */
final class DocxProvisions {

  private final DocxParts parts;
  private final WordDocument document;

  DocxProvisions(DocxParts parts) {
    this.parts = parts;
    this.document = parts.document();
  }

  void write(FindingEntry entry) {
    if (entry.provisions().isEmpty()) {
      return;
    }
    parts.label(parts.word(label(entry)));
    if (entry.additions() != null) {
      parts.text(entry.additions());
    }
    for (ModelProvision provision : entry.provisions()) {
      if (!provision.anyTradition()) {
        note(provision.tradition());
      }
      document.paragraph(ParagraphStyle.PROVISION, wording(provision));
      if (provision.taken() != null) {
        note(provision.taken());
      }
    }
    note(entry.provisionNote());
  }

  private void note(String text) {
    document.paragraph(ParagraphStyle.PROVISION_NOTE, Inline.text(text));
  }

  private static String label(FindingEntry entry) {
    Outcome outcome = entry.finding().outcome();
    boolean isOpen =
        outcome == Outcome.UNKNOWN
            || outcome == Outcome.REVIEW
            || outcome == Outcome.NOT_APPLICABLE;
    if (isOpen) {
      return "label.wayToWriteOpen";
    }
    return entry.provisions().size() > 1 ? "label.waysToWrite" : "label.wayToWrite";
  }

  private static List<Inline> wording(ModelProvision provision) {
    return provision.runs().stream().map(DocxProvisions::run).toList();
  }

  private static Inline run(TextRun run) {
    if (run.placeholder()) {
      return Inline.text(TextStyle.FILL, run.text());
    }
    return Inline.text(run.filled() ? TextStyle.TAKEN : TextStyle.PLAIN, run.text());
  }
}
