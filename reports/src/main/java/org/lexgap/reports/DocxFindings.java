package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FindingsSection;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.ScopeLine;
import org.lexgap.reports.model.SetGroup;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.model.ThemeGroup;
import org.lexgap.reports.model.Why;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Row;

/** Writes every finding: in full, or as a line of a table what is met or does not apply. */
final class DocxFindings {

  private final DocxParts parts;
  private final WordDocument document;
  private final DocxProvisions provisions;

  DocxFindings(DocxParts parts) {
    this.parts = parts;
    this.document = parts.document();
    this.provisions = new DocxProvisions(parts);
  }

  void write(FindingsSection section) {
    parts.section(section.heading());
    parts.text(parts.word("word.findings"));
    section.sets().forEach(this::set);
  }

  private void set(SetGroup set) {
    if (set.notAsked() != null) {
      parts.heading(2, set.set().title());
      parts.text(set.notAsked());
      table(
          set.set().title(),
          set.themes().stream().flatMap(theme -> theme.findings().stream()).toList());
      return;
    }
    for (ThemeGroup theme : set.themes()) {
      parts.heading(2, set.set().title() + " · " + theme.title());
      theme.findings().stream().filter(entry -> !isShort(entry)).forEach(this::finding);
      table(
          set.set().title() + " · " + theme.title(),
          theme.findings().stream().filter(DocxFindings::isShort).toList());
    }
  }

  private static boolean isShort(FindingEntry entry) {
    Outcome outcome = entry.finding().outcome();
    return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
  }

  private void table(String description, List<FindingEntry> entries) {
    if (!entries.isEmpty()) {
      parts.table(
          description,
          List.of(
              parts.column("label.outcome", 18),
              parts.column("label.element", 38),
              parts.column("label.says", 48)),
          entries.stream().map(this::row).toList());
    }
  }

  private Row row(FindingEntry entry) {
    List<List<Inline>> says = new ArrayList<>(List.of(Inline.line(entry.conclusion())));
    if (entry.could() != null) {
      says.add(Inline.line(entry.could()));
    }
    entry.flags().forEach(flag -> says.add(flag(flag)));
    String id = entry.finding().element().id();
    return Row.of(
        Cell.of(DocxParts.mark(entry.badge())),
        Cell.of(Inline.text(entry.title() + " "), new Inline.Anchor(id, id, TextStyle.CODE)),
        new Cell(says, null));
  }

  private static List<Inline> flag(FlagLine flag) {
    return List.of(Inline.strong(flag.word()), Inline.text(" " + flag.text()));
  }

  private void finding(FindingEntry entry) {
    String id = entry.finding().element().id();
    parts.heading(3, Inline.anchor(id, id), Inline.text(" " + entry.title()));
    document.paragraph(
        ParagraphStyle.CONCLUSION,
        DocxParts.mark(entry.badge()),
        Inline.text(" " + entry.conclusion()));
    parts.marks(List.of(), entry.severity(), entry.binding(), entry.settled());
    entry.flags().forEach(flag -> document.paragraph(ParagraphStyle.NORMAL, flag(flag)));
    if (entry.beside() != null) {
      parts.labelled(parts.word("label.beside"), entry.beside());
    }
    parts.labelled(parts.word("label.lookedFor"), entry.lookedFor());
    if (!entry.recorded().isEmpty()) {
      parts.label(parts.word("label.recorded"));
      parts.evidence(entry.evidenceCaption(), entry.title(), entry.recorded());
    }
    why(entry.why());
    settle(entry);
    if (!entry.touches().isEmpty()) {
      parts.label(parts.word("label.touches"));
      entry.touches().forEach(parts::links);
    }
    parts.label(parts.word("label.askedBy"));
    entry.askedBy().forEach(this::source);
    provisions.write(entry);
    parts.labelled(parts.word("label.contest"), entry.contest());
  }

  private void why(Why why) {
    parts.label(why.label());
    if (!why.scopes().isEmpty()) {
      parts.text(parts.word("why.byLaw"));
    }
    for (ScopeLine scope : why.scopes()) {
      document.bullet(Inline.text(scope.law() + ": "), DocxParts.mark(scope.badge()));
    }
    if (why.lead() != null) {
      parts.text(why.lead());
    }
    parts.points(why.points());
    parts.paragraphs(why.benchmarks());
    if (why.rule() != null) {
      document.paragraph(
          ParagraphStyle.NORMAL,
          Inline.text(parts.word("why.rule") + " "),
          Inline.code(why.rule()));
    }
  }

  private void settle(FindingEntry entry) {
    if (entry.could() == null && entry.settledBy().isEmpty()) {
      return;
    }
    parts.label(parts.word("label.settle"));
    if (entry.could() != null) {
      parts.text(entry.could());
    }
    parts.points(entry.settledBy());
  }

  private void source(SourceLine line) {
    List<Inline> pieces = new ArrayList<>();
    if (!line.chosen()) {
      pieces.add(Inline.text(TextStyle.MUTED, parts.word("source.notChosen") + " "));
    }
    pieces.add(Inline.text(line.sentence()));
    if (line.unread() != null) {
      pieces.add(Inline.text(" "));
      pieces.add(Inline.text(TextStyle.UNREAD, parts.word("source.unread")));
      pieces.add(Inline.text(TextStyle.MUTED, " · " + line.unread()));
    }
    document.paragraph(ParagraphStyle.BULLET, pieces);
  }
}
