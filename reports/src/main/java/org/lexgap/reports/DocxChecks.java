package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.ChecksSection;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.SourceName;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;

/** Writes the checks: raised ones in full, open ones with their questions. */
final class DocxChecks {

  private final DocxParts parts;
  private final WordDocument document;

  DocxChecks(DocxParts parts) {
    this.parts = parts;
    this.document = parts.document();
  }

  void write(ChecksSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    section.raised().forEach(this::raised);
    if (section.openIntro() != null) {
      parts.heading(2, section.openIntro());
      section.open().forEach(this::open);
    }
    if (section.quietIntro() != null) {
      parts.heading(2, section.quietIntro());
      for (CheckEntry entry : section.quiet()) {
        String id = entry.result().check().id();
        document.bullet(
            new Inline.Anchor(id, id, TextStyle.CODE),
            Inline.text(" " + entry.title() + " · " + entry.badge().text()));
      }
    }
  }

  private void head(CheckEntry entry) {
    String id = entry.result().check().id();
    parts.heading(3, Inline.anchor(id, id), Inline.text(" " + entry.title()));
  }

  private void marks(CheckEntry entry) {
    parts.marks(
        List.of(Inline.text(parts.word("checks.kind") + " · ")),
        entry.severity(),
        entry.binding(),
        entry.settled());
  }

  private void open(CheckEntry entry) {
    head(entry);
    document.paragraph(ParagraphStyle.CONCLUSION, DocxParts.mark(entry.badge()));
    marks(entry);
    parts.points(entry.openQuestions());
  }

  private void raised(CheckEntry entry) {
    head(entry);
    document.paragraph(
        ParagraphStyle.CONCLUSION,
        DocxParts.mark(entry.badge()),
        Inline.text(" " + entry.conclusion()));
    marks(entry);
    for (FlagLine flag : entry.flags()) {
      document.paragraph(
          ParagraphStyle.NORMAL, Inline.strong(flag.word()), Inline.text(" " + flag.text()));
    }
    parts.label(parts.word("label.sideBySide"));
    parts.evidence("", entry.title(), entry.answers());
    parts.labelled(parts.word("why.check"), entry.explanation());
    if (entry.guard() != null) {
      parts.text(entry.guard());
    }
    parts.paragraphs(entry.benchmarks());
    if (!entry.elements().isEmpty()) {
      parts.labelled(parts.word("label.touches"), entry.touches());
      entry.elements().forEach(link -> document.bullet(parts.element(link)));
    }
    parts.label(parts.word("label.restsOn"));
    entry.restsOn().forEach(this::source);
    parts.labelled(parts.word("label.resolve"), entry.resolution());
    parts.labelled(parts.word("label.contest"), entry.contest());
  }

  private void source(SourceName source) {
    List<Inline> pieces = new ArrayList<>(parts.source(source));
    if (source.unread() != null) {
      pieces.add(Inline.text(TextStyle.MUTED, " · " + source.unread()));
    }
    document.paragraph(ParagraphStyle.BULLET, pieces);
  }
}
