package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.ChecksSection;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.SourceName;

/** Writes the checks as Markdown: raised ones in full, open ones with their questions. */
final class MarkdownChecks {

  private final MarkdownParts parts;
  private final MarkdownText page;

  MarkdownChecks(MarkdownParts parts) {
    this.parts = parts;
    this.page = parts.page();
  }

  void write(ChecksSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    section.raised().forEach(this::raised);
    if (section.openIntro() != null) {
      page.heading(3, text(section.openIntro()));
      section.open().forEach(this::open);
    }
    if (section.quietIntro() != null) {
      page.heading(3, text(section.quietIntro()));
      for (CheckEntry entry : section.quiet()) {
        page.point(
            0,
            code(entry.result().check().id()),
            text(" " + entry.title() + " · " + entry.badge().text()));
      }
    }
  }

  private void head(CheckEntry entry) {
    page.heading(5, text(entry.result().check().id()));
    page.paragraph(strong(entry.title()));
    page.paragraph(
        strong(entry.badge().text()),
        text(
            " · "
                + parts.word("checks.kind")
                + " · "
                + MarkdownParts.severity(entry.severity())
                + " · "
                + parts.binding(entry.binding())
                + " · "
                + entry.settled()));
  }

  private void open(CheckEntry entry) {
    head(entry);
    parts.points(entry.openQuestions());
  }

  private void raised(CheckEntry entry) {
    head(entry);
    page.paragraph(text(entry.conclusion()));
    for (FlagLine flag : entry.flags()) {
      page.point(0, strong(flag.word()), text(" " + flag.text()));
    }
    page.paragraph(strong(parts.word("label.sideBySide")));
    parts.evidence(entry.answers());
    parts.labelled(parts.word("why.check"), entry.explanation());
    if (entry.guard() != null) {
      page.paragraph(text(entry.guard()));
    }
    parts.paragraphs(entry.benchmarks());
    touches(entry);
    page.paragraph(strong(parts.word("label.restsOn")));
    for (SourceName source : entry.restsOn()) {
      String why = source.unread() == null ? "" : " · " + source.unread();
      page.point(0, text(parts.source(source) + why));
    }
    parts.labelled(parts.word("label.resolve"), entry.resolution());
    parts.labelled(parts.word("label.contest"), entry.contest());
  }

  private void touches(CheckEntry entry) {
    if (entry.elements().isEmpty()) {
      return;
    }
    parts.labelled(parts.word("label.touches"), entry.touches());
    for (ElementLink link : entry.elements()) {
      page.point(0, parts.element(link));
    }
  }
}
