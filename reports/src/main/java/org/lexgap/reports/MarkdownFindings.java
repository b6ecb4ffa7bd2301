package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;
import static org.lexgap.reports.MarkdownText.underlined;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FindingsSection;
import org.lexgap.reports.model.FlagLine;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.ScopeLine;
import org.lexgap.reports.model.SetGroup;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.model.TextRun;
import org.lexgap.reports.model.ThemeGroup;
import org.lexgap.reports.model.Why;

/**
 * Writes every finding in full as Markdown. Its heading is its id, so that links can lead there.
 */
final class MarkdownFindings {

  private final MarkdownParts parts;
  private final MarkdownText page;

  MarkdownFindings(MarkdownParts parts) {
    this.parts = parts;
    this.page = parts.page();
  }

  void write(FindingsSection section) {
    parts.section(section.heading());
    for (SetGroup set : section.sets()) {
      page.heading(3, text(set.set().title()));
      if (set.notAsked() != null) {
        page.paragraph(text(set.notAsked()));
      }
      for (ThemeGroup theme : set.themes()) {
        page.heading(4, text(theme.title()));
        theme.findings().forEach(this::finding);
      }
    }
  }

  private void finding(FindingEntry entry) {
    page.heading(5, text(entry.finding().element().id()));
    page.paragraph(strong(entry.title()));
    page.paragraph(
        strong(entry.badge().text()),
        text(
            " · "
                + MarkdownParts.severity(entry.severity())
                + " · "
                + parts.binding(entry.binding())
                + " · "
                + entry.settled()));
    page.paragraph(text(entry.conclusion()));
    for (FlagLine flag : entry.flags()) {
      page.point(0, strong(flag.word()), text(" " + flag.text()));
    }
    if (entry.beside() != null) {
      parts.labelled(parts.word("label.beside"), entry.beside());
    }
    parts.labelled(parts.word("label.lookedFor"), entry.lookedFor());
    if (!entry.recorded().isEmpty()) {
      page.paragraph(strong(parts.word("label.recorded")));
      parts.evidence(entry.recorded());
    }
    why(entry.why());
    settle(entry);
    touches(entry);
    askedBy(entry);
    provisions(entry);
    parts.labelled(parts.word("label.contest"), entry.contest());
  }

  private void why(Why why) {
    page.paragraph(strong(why.label()));
    if (!why.scopes().isEmpty()) {
      page.paragraph(text(parts.word("why.byLaw")));
    }
    for (ScopeLine scope : why.scopes()) {
      page.point(0, text(scope.law() + parts.word("mark.colon") + " " + scope.badge().text()));
    }
    if (why.lead() != null) {
      page.paragraph(text(why.lead()));
    }
    parts.points(why.points());
    parts.paragraphs(why.benchmarks());
    if (why.rule() != null) {
      page.paragraph(text(parts.word("why.rule") + " "), code(why.rule()));
    }
  }

  private void settle(FindingEntry entry) {
    if (entry.could() == null && entry.settledBy().isEmpty()) {
      return;
    }
    parts.labelled(parts.word("label.settle"), entry.could() == null ? "" : entry.could());
    parts.points(entry.settledBy());
  }

  private void touches(FindingEntry entry) {
    if (!entry.touches().isEmpty()) {
      page.paragraph(strong(parts.word("label.touches")));
      entry.touches().forEach(parts::links);
    }
  }

  private void askedBy(FindingEntry entry) {
    page.paragraph(strong(parts.word("label.askedBy")));
    for (SourceLine line : entry.askedBy()) {
      String also = line.chosen() ? "" : parts.word("source.notChosen") + " ";
      if (line.unread() == null) {
        page.point(0, text(also + line.sentence()));
      } else {
        page.point(
            0,
            text(also + line.sentence() + " "),
            strong(parts.word("source.unread")),
            text(" · " + line.unread()));
      }
    }
  }

  private void provisions(FindingEntry entry) {
    if (entry.provisions().isEmpty()) {
      return;
    }
    page.paragraph(strong(parts.word(wayToWrite(entry))));
    if (entry.additions() != null) {
      page.paragraph(text(entry.additions()));
    }
    for (ModelProvision provision : entry.provisions()) {
      if (!provision.anyTradition()) {
        page.paragraph(text(provision.tradition()));
      }
      page.quoteOf(wording(provision));
      if (provision.taken() != null) {
        page.paragraph(text(provision.taken()));
      }
    }
    page.paragraph(text(entry.provisionNote()));
  }

  private static String wayToWrite(FindingEntry entry) {
    Outcome outcome = entry.finding().outcome();
    boolean open =
        outcome == Outcome.UNKNOWN
            || outcome == Outcome.REVIEW
            || outcome == Outcome.NOT_APPLICABLE;
    if (open) {
      return "label.wayToWriteOpen";
    }
    return entry.provisions().size() > 1 ? "label.waysToWrite" : "label.wayToWrite";
  }

  private static Node[] wording(ModelProvision provision) {
    List<Node> nodes = new ArrayList<>();
    for (TextRun run : provision.runs()) {
      nodes.addAll(run.filled() ? underlined(run.text()) : List.of(text(run.text())));
    }
    return nodes.toArray(Node[]::new);
  }
}
