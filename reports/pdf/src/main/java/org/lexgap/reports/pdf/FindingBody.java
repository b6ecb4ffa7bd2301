package org.lexgap.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.ScopeLine;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.model.TextRun;
import org.lexgap.reports.model.Why;
import org.xml.sax.SAXException;

/** The parts of a finding, always in one order. */
final class FindingBody {

  private final Pen pen;
  private final Fo fo;
  private final EvidenceTable evidence;

  FindingBody(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.evidence = new EvidenceTable(pen);
  }

  void write(FindingEntry entry) throws SAXException {
    List<Labelled> rows = new ArrayList<>();
    if (!entry.flags().isEmpty()) {
      rows.add(row("label.flags", () -> flags(entry.flags())));
    }
    String beside = entry.beside();
    if (beside != null) {
      rows.add(row("label.beside", () -> fo.block(Style.TEXT, beside)));
    }
    rows.add(row("label.lookedFor", () -> fo.block(Style.TEXT, entry.lookedFor())));
    if (!entry.recorded().isEmpty()) {
      rows.add(row("label.recorded", () -> evidence.write(entry.recorded())));
    }
    rows.add(Labelled.of(fo, entry.why().label(), () -> why(entry.why())));
    if (entry.could() != null || !entry.settledBy().isEmpty()) {
      rows.add(row("label.settle", () -> settle(entry)));
    }
    if (!entry.touches().isEmpty()) {
      rows.add(row("label.touches", () -> new LinkLists(pen).groups(entry.touches())));
    }
    rows.add(row("label.askedBy", () -> sources(entry.askedBy())));
    if (!entry.provisions().isEmpty()) {
      rows.add(row(provisionLabel(entry), () -> provisions(entry)));
    }
    rows.add(row("label.contest", () -> fo.block(Style.TEXT, entry.contest())));
    fo.labelled(rows);
  }

  private Labelled row(String key, Part body) {
    return Labelled.of(fo, pen.word(key), body);
  }

  void flags(List<FlagLine> flags) throws SAXException {
    for (FlagLine flag : flags) {
      fo.block(
          Style.TEXT,
          () -> {
            fo.inline(Style.FLAG, flag.word());
            fo.text(" " + flag.text());
          });
    }
  }

  private void why(Why why) throws SAXException {
    if (!why.scopes().isEmpty()) {
      fo.block(Style.KEPT, pen.word("why.byLaw"));
      for (ScopeLine scope : why.scopes()) {
        fo.block(
            Style.TEXT,
            () -> {
              fo.textApart(scope.law());
              fo.text(": ");
              pen.marks.key(scope.badge());
            });
      }
    }
    String lead = why.lead();
    if (lead != null) {
      fo.block(Style.TEXT, lead);
    }
    fo.bullets(why.points().stream().map(pen::plain).toList());
    for (String benchmark : why.benchmarks()) {
      fo.block(Style.NOTE, benchmark);
    }
    String rule = why.rule();
    if (rule != null) {
      fo.block(
          Style.NOTE,
          () -> {
            fo.text(pen.word("why.rule") + " ");
            pen.marks.id(rule);
          });
    }
  }

  private void settle(FindingEntry entry) throws SAXException {
    String could = entry.could();
    if (could != null) {
      fo.block(Style.TEXT, could);
    }
    pen.lines(Style.TEXT, entry.settledBy());
  }

  private void sources(List<SourceLine> lines) throws SAXException {
    for (SourceLine line : lines) {
      fo.block(
          Style.TEXT,
          () -> {
            if (!line.chosen()) {
              fo.inline(Style.MUTED, pen.word("source.notChosen"));
              fo.space();
            }
            fo.text(line.sentence());
            String unread = line.unread();
            if (unread != null) {
              fo.space();
              pen.marks.confirm();
              fo.space();
              fo.inline(Style.MUTED, unread);
            }
          });
    }
  }

  private static String provisionLabel(FindingEntry entry) {
    Outcome outcome = entry.finding().outcome();
    if (outcome == Outcome.UNKNOWN || outcome == Outcome.REVIEW) {
      return "label.wayToWriteOpen";
    }
    return entry.provisions().size() > 1 ? "label.waysToWrite" : "label.wayToWrite";
  }

  private void provisions(FindingEntry entry) throws SAXException {
    String additions = entry.additions();
    if (additions != null) {
      fo.block(Style.TEXT, additions);
    }
    for (ModelProvision provision : entry.provisions()) {
      if (!provision.anyTradition()) {
        fo.block(Style.KEPT, () -> fo.inline(Style.MUTED, provision.tradition()));
      }
      fo.block(Style.PROVISION, () -> wording(provision.runs()));
      String taken = provision.taken();
      if (taken != null) {
        fo.block(Style.NOTE, taken);
      }
    }
    fo.block(Style.NOTE, entry.provisionNote());
  }

  private void wording(List<TextRun> runs) throws SAXException {
    for (TextRun run : runs) {
      if (run.placeholder()) {
        fo.inline(Style.GAP_TO_FILL, run.text());
      } else if (run.filled()) {
        fo.inline(Style.FILLED, run.text());
      } else {
        fo.text(Style.PROVISION, run.text());
      }
    }
  }
}
