package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.AcceptedRow;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.LawRow;
import org.lexgap.reports.model.OutcomeKey;
import org.lexgap.reports.model.PackNote;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.model.ProblemsSection;
import org.lexgap.reports.model.ReadingSection;
import org.lexgap.reports.model.Receipt;
import org.lexgap.reports.model.SilenceRow;
import org.lexgap.reports.model.UnreadRow;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Row;

/** Writes what findings rest on, what was not read, and how to read the report. */
final class DocxBasis {

  private final DocxParts parts;

  DocxBasis(DocxParts parts) {
    this.parts = parts;
  }

  void write(BasisSection section) {
    parts.section(section.heading());
    parts.text(parts.word("basis.intro"));
    laws(section.laws());
    parts.heading(2, section.treatiesHeading());
    parts.points(section.treaties());
    parts.text(section.treatiesNote());
    packs(section.packs());
    benchmarks(section);
    accepted(section.accepted());
    readings(section);
    unread(section.unread());
    parts.heading(2, parts.word("basis.optionsHeading"));
    parts.points(section.options());
  }

  private void accepted(List<AcceptedRow> rows) {
    if (!rows.isEmpty()) {
      parts.heading(2, parts.word("basis.acceptedHeading"));
      parts.text(parts.word("basis.acceptedIntro"));
      parts.points(rows.stream().map(AcceptedRow::line).toList());
    }
  }

  private void laws(List<LawRow> rows) {
    parts.heading(2, parts.word("basis.lawsHeading"));
    if (rows.isEmpty()) {
      parts.text(parts.word("basis.noLaws"));
      return;
    }
    parts.table(
        parts.word("caption.laws"),
        List.of(
            parts.column("label.law", 48),
            parts.column("label.kind", 13),
            parts.column("label.year", 9),
            parts.column("label.force", 20),
            parts.column("label.version", 14)),
        rows.stream().map(this::law).toList());
  }

  private Row law(LawRow row) {
    List<Inline> law = new ArrayList<>();
    law.add(Inline.text(row.title() + " "));
    law.add(Inline.code(row.law().id()));
    if (!row.territory().isEmpty()) {
      law.add(Inline.text(" · " + row.territory()));
    }
    List<List<Inline>> lines = new ArrayList<>(List.of(law));
    if (!row.source().isEmpty()) {
      lines.add(List.of(Inline.text(TextStyle.CODE, row.source())));
    }
    String whole = row.law().readWhole() ? " · " + parts.word("basis.readWhole") : "";
    return Row.of(
        new Cell(lines, null),
        Cell.of(row.kind()),
        Cell.of(row.year()),
        Cell.of(row.force() + whole),
        Cell.of(row.version()));
  }

  private void packs(List<PackNote> packs) {
    if (packs.isEmpty()) {
      return;
    }
    parts.heading(2, parts.word("basis.packsHeading"));
    for (PackNote pack : packs) {
      parts.labelled(pack.title(), pack.about());
      if (!pack.overrides().isEmpty()) {
        parts.text(parts.word("basis.overrides"));
        parts.points(pack.overrides());
      }
    }
  }

  private void benchmarks(BasisSection section) {
    parts.heading(2, parts.word("basis.benchmarksHeading"));
    if (section.benchmarks().isEmpty()) {
      parts.text(parts.word("basis.benchmarksNone"));
      return;
    }
    parts.text(parts.word("basis.benchmarksIntro"));
    parts.table(
        parts.word("caption.benchmarks"),
        List.of(
            parts.column("label.number", 14),
            parts.column("label.reason", 50),
            parts.column("label.usedBy", 36)),
        section.benchmarks().stream()
            .map(
                row ->
                    Row.of(
                        Cell.of(row.value()),
                        Cell.of(row.reason()),
                        Cell.of(parts.ids(row.usedBy()))))
            .toList());
  }

  private void readings(BasisSection section) {
    if (section.readingsIntro() == null) {
      return;
    }
    parts.heading(2, parts.word("basis.readingsHeading"));
    parts.text(section.readingsIntro());
    parts.table(
        parts.word("caption.readings"),
        List.of(
            parts.column("label.question", 34),
            parts.column("label.law", 18),
            parts.column("label.readAs", 12),
            parts.column("label.reason", 24),
            parts.column("label.declaredAt", 14)),
        section.readings().stream().map(DocxBasis::reading).toList());
  }

  private static Row reading(SilenceRow row) {
    return Row.of(
        Cell.of(row.question()),
        Cell.of(row.law()),
        Cell.of(row.answer()),
        Cell.of(row.reason()),
        DocxParts.place(row.place()));
  }

  private void unread(List<UnreadRow> rows) {
    parts.heading(2, parts.word("basis.unreadHeading"));
    if (rows.isEmpty()) {
      parts.text(parts.word("basis.unreadNone"));
      return;
    }
    parts.text(parts.word("basis.unreadIntro"));
    parts.table(
        parts.word("caption.unread"),
        List.of(
            parts.column("label.instrument", 36),
            parts.column("label.howChecked", 20),
            parts.column("label.usedBy", 44)),
        rows.stream().map(this::unread).toList());
  }

  private Row unread(UnreadRow row) {
    String why = row.source().unread();
    return Row.of(
        Cell.of(row.source().citation()),
        Cell.of(why == null ? "" : why),
        Cell.of(parts.ids(row.usedBy())));
  }

  void problems(ProblemsSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    if (!section.rows().isEmpty()) {
      parts.table(
          parts.word("caption.problems"),
          List.of(
              parts.column("label.place", 15),
              parts.column("label.level", 13),
              parts.column("label.value", 20),
              parts.column("label.expected", 27),
              parts.column("label.remedy", 27)),
          section.rows().stream().map(DocxBasis::problem).toList());
    }
  }

  private static Row problem(ProblemRow row) {
    return Row.of(
        DocxParts.place(row.place()),
        Cell.of(row.level()),
        DocxParts.place(row.value()),
        Cell.of(row.expected()),
        Cell.of(row.remedy()));
  }

  void reading(ReadingSection section, Receipt receipt) {
    parts.section(section.heading());
    parts.heading(2, parts.word("reading.outcomes"));
    parts.table(
        parts.word("caption.outcomes"),
        List.of(
            parts.column("label.mark", 22),
            parts.column("label.letter", 10),
            parts.column("label.meaning", 68)),
        section.outcomes().stream().map(DocxBasis::outcome).toList());
    parts.points(section.notes());
    parts.heading(2, parts.word("reading.receiptHeading"));
    parts.labelled(parts.word("receipt.aid"), parts.word("reading.receiptIntro"));
    receipt("label.input", receipt.input());
    receipt("label.inputHash", receipt.inputSha256());
    if (receipt.existing() != null) {
      receipt("label.existingInput", receipt.existing().name());
      receipt("label.existingHash", receipt.existing().sha256());
    }
    if (receipt.accepted() != null) {
      receipt("label.acceptedInput", receipt.accepted().name());
      receipt("label.acceptedHash", receipt.accepted().sha256());
    }
    receipt("label.rulebase", receipt.rulebaseVersion());
    receipt("label.rulebaseHash", receipt.rulebaseHash());
    receipt("label.tool", receipt.toolVersion());
    receipt("label.time", receipt.time().toString());
  }

  private static Row outcome(OutcomeKey key) {
    return Row.of(
        Cell.of(DocxParts.mark(key.badge())), Cell.of(key.letter()), Cell.of(key.meaning()));
  }

  private void receipt(String label, String value) {
    parts.document().bullet(Inline.strong(parts.word(label)), Inline.text(" "), Inline.code(value));
  }
}
