package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.cell;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.util.List;
import org.commonmark.node.Node;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.GapsSection;
import org.lexgap.reports.model.OpenQuestion;
import org.lexgap.reports.model.OpenSection;
import org.lexgap.reports.model.ProvidedGroup;
import org.lexgap.reports.model.ProvidedRow;
import org.lexgap.reports.model.ProvidedSection;

/** Writes what is met, what is a gap and what is open as Markdown, a line for each. */
final class MarkdownGaps {

  private final MarkdownParts parts;
  private final MarkdownText page;

  MarkdownGaps(MarkdownParts parts) {
    this.parts = parts;
    this.page = parts.page();
  }

  void provided(ProvidedSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    for (ProvidedGroup group : section.groups()) {
      page.paragraph(strong(group.theme()), text(" · " + group.set()));
      page.table(
          parts.words("label.element", "label.provision"),
          group.rows().stream().map(this::row).toList());
    }
  }

  private List<Node> row(ProvidedRow row) {
    String open = row.open() == null ? "" : " · " + row.open();
    return List.of(
        cell(parts.id(row.id()), text(" " + row.title() + open)),
        MarkdownParts.orNothing(row.provision()));
  }

  void gaps(GapsSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    gaps("gaps.duties", section.duties());
    gaps("gaps.others", section.others());
  }

  private void gaps(String title, List<GapRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading(3, text(parts.word(title)));
    page.table(
        parts.words("label.outcome", "label.element", "label.says", "label.weight"),
        rows.stream().map(this::row).toList());
  }

  private List<Node> row(GapRow row) {
    return List.of(
        text(row.badge().text()),
        cell(parts.id(row.id()), text(" " + row.title())),
        text(row.says()),
        text(row.severity().word() + " · " + parts.binding(row.binding())));
  }

  void open(OpenSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    questions(section);
    unanswered(section.unanswered());
    if (section.toJudgeIntro() != null) {
      page.heading(3, text(parts.word("open.judgeHeading")));
      page.paragraph(text(section.toJudgeIntro()));
      for (FindingEntry entry : section.toJudge()) {
        page.point(
            0,
            parts.id(entry.finding().element().id()),
            text(" " + entry.title() + " · " + entry.conclusion()));
      }
    }
  }

  private void questions(OpenSection section) {
    if (section.questionsIntro() == null) {
      return;
    }
    page.heading(3, text(parts.word("open.questionsHeading")));
    page.paragraph(text(section.questionsIntro()));
    page.table(
        parts.words("label.question", "label.law", "label.elementsCount", "label.elements"),
        section.questions().stream().map(this::row).toList());
  }

  private List<Node> row(OpenQuestion question) {
    return List.of(
        text(question.question()),
        text(question.laws()),
        text("" + question.elements().size()),
        parts.ids(question.elements()));
  }

  private void unanswered(List<FindingEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.heading(3, text(parts.word("open.elementsHeading")));
    page.table(
        parts.words("label.element", "label.severity", "label.binding"),
        entries.stream().map(this::row).toList());
  }

  private List<Node> row(FindingEntry entry) {
    return List.of(
        cell(parts.id(entry.finding().element().id()), text(" " + entry.title())),
        text(entry.severity().word()),
        text(entry.binding().word()));
  }
}
