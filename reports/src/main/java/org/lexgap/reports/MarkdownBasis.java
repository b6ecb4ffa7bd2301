package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.cell;
import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
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

/** Writes what findings rest on, what was not read, and how to read the report, as Markdown. */
final class MarkdownBasis {

  private final MarkdownParts parts;
  private final MarkdownText page;

  MarkdownBasis(MarkdownParts parts) {
    this.parts = parts;
    this.page = parts.page();
  }

  void write(BasisSection section) {
    parts.section(section.heading());
    page.paragraph(text(parts.word("basis.intro")));
    laws(section.laws());
    page.heading(3, text(section.treatiesHeading()));
    parts.points(section.treaties());
    page.paragraph(text(section.treatiesNote()));
    packs(section.packs());
    accepted(section.accepted());
    benchmarks(section);
    readings(section);
    unread(section);
    page.heading(3, text(parts.word("basis.optionsHeading")));
    parts.points(section.options());
  }

  private void laws(List<LawRow> rows) {
    page.heading(3, text(parts.word("basis.lawsHeading")));
    if (rows.isEmpty()) {
      page.paragraph(text(parts.word("basis.noLaws")));
      return;
    }
    page.table(
        parts.words("label.law", "label.kind", "label.year", "label.force", "label.version"),
        rows.stream().map(this::law).toList());
  }

  private List<Node> law(LawRow row) {
    String territory = row.territory().isEmpty() ? "" : " · " + row.territory();
    List<Node> law =
        new ArrayList<>(List.of(text(row.title() + " "), code(row.law().id()), text(territory)));
    if (!row.source().isEmpty()) {
      law.add(text(" "));
      law.add(code(row.source()));
    }
    String whole = row.law().readWhole() ? " · " + parts.word("basis.readWhole") : "";
    return List.of(
        cell(law.toArray(Node[]::new)),
        text(row.kind()),
        text(row.year()),
        text(row.force() + whole),
        text(row.version()));
  }

  private void packs(List<PackNote> packs) {
    if (packs.isEmpty()) {
      return;
    }
    page.heading(3, text(parts.word("basis.packsHeading")));
    for (PackNote pack : packs) {
      parts.labelled(pack.title(), pack.about());
      if (!pack.overrides().isEmpty()) {
        page.paragraph(text(parts.word("basis.overrides")));
        parts.points(pack.overrides());
      }
    }
  }

  private void accepted(List<AcceptedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading(3, text(parts.word("basis.acceptedHeading")));
    page.paragraph(text(parts.word("basis.acceptedIntro")));
    page.table(
        parts.words("label.element", "label.reason", "label.place"),
        rows.stream()
            .map(
                row ->
                    List.of(
                        cell(parts.element(row.link())),
                        text(row.says()),
                        MarkdownParts.place(row.place())))
            .toList());
  }

  private void benchmarks(BasisSection section) {
    page.heading(3, text(parts.word("basis.benchmarksHeading")));
    if (section.benchmarks().isEmpty()) {
      page.paragraph(text(parts.word("basis.benchmarksNone")));
      return;
    }
    page.paragraph(text(parts.word("basis.benchmarksIntro")));
    page.table(
        parts.words("label.number", "label.reason", "label.usedBy"),
        section.benchmarks().stream()
            .map(row -> List.of(text(row.value()), text(row.reason()), parts.ids(row.usedBy())))
            .toList());
  }

  private void readings(BasisSection section) {
    if (section.readingsIntro() == null) {
      return;
    }
    page.heading(3, text(parts.word("basis.readingsHeading")));
    page.paragraph(text(section.readingsIntro()));
    page.table(
        parts.words(
            "label.question", "label.law", "label.readAs", "label.reason", "label.declaredAt"),
        section.readings().stream().map(MarkdownBasis::reading).toList());
  }

  private static List<Node> reading(SilenceRow row) {
    return List.of(
        text(row.question()),
        text(row.law()),
        text(row.answer()),
        text(row.reason()),
        MarkdownParts.place(row.place()));
  }

  private void unread(BasisSection section) {
    page.heading(3, text(parts.word("basis.unreadHeading")));
    if (section.unread().isEmpty()) {
      page.paragraph(text(parts.word("basis.unreadNone")));
      return;
    }
    page.paragraph(text(parts.word("basis.unreadIntro")));
    page.table(
        parts.words("label.instrument", "label.howChecked", "label.usedBy"),
        section.unread().stream()
            .map(
                row ->
                    List.of(
                        text(row.source().citation()),
                        text(row.source().unread() == null ? "" : row.source().unread()),
                        parts.ids(row.usedBy())))
            .toList());
  }

  void problems(ProblemsSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    if (!section.rows().isEmpty()) {
      page.table(
          parts.words(
              "label.place", "label.level", "label.value", "label.expected", "label.remedy"),
          section.rows().stream().map(MarkdownBasis::problem).toList());
    }
  }

  private static List<Node> problem(ProblemRow row) {
    return List.of(
        MarkdownParts.place(row.place()),
        text(row.level()),
        MarkdownParts.place(row.value()),
        text(row.expected()),
        text(row.remedy()));
  }

  void reading(ReadingSection section, Receipt receipt) {
    parts.section(section.heading());
    page.heading(3, text(parts.word("reading.outcomes")));
    page.table(
        parts.words("label.mark", "label.letter", "label.meaning"),
        section.outcomes().stream().map(MarkdownBasis::outcome).toList());
    parts.points(section.notes());
    page.heading(3, text(parts.word("reading.receiptHeading")));
    parts.labelled(parts.word("receipt.aid"), parts.word("reading.receiptIntro"));
    receipt("label.input", UserText.clean(receipt.input()));
    receipt("label.inputHash", receipt.inputSha256());
    if (receipt.existing() != null) {
      receipt("label.existingInput", UserText.clean(receipt.existing().name()));
      receipt("label.existingHash", receipt.existing().sha256());
    }
    if (receipt.accepted() != null) {
      receipt("label.acceptedInput", UserText.clean(receipt.accepted().name()));
      receipt("label.acceptedHash", receipt.accepted().sha256());
    }
    receipt("label.rulebase", receipt.rulebaseVersion());
    receipt("label.rulebaseHash", receipt.rulebaseHash());
    receipt("label.tool", receipt.toolVersion());
    receipt("label.time", receipt.time().toString());
  }

  private static List<Node> outcome(OutcomeKey key) {
    return List.of(strong(key.badge().text()), text(key.letter()), text(key.meaning()));
  }

  private void receipt(String label, String value) {
    page.point(0, strong(parts.word(label)), text(" "), code(value));
  }
}
