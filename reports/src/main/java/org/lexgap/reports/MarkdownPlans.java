package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.cell;
import static org.lexgap.reports.MarkdownText.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.lexgap.reports.model.AmendmentRow;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.EffectGroup;
import org.lexgap.reports.model.EffectRow;
import org.lexgap.reports.model.LeverEntry;
import org.lexgap.reports.model.NeedGroup;
import org.lexgap.reports.model.NeedRow;
import org.lexgap.reports.model.NeedsSection;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.StepEntry;
import org.lexgap.reports.model.SupposedRow;

/** Writes what a bill would do, the road map and capacity needs as Markdown. */
final class MarkdownPlans {

  private final MarkdownParts parts;
  private final MarkdownText page;

  MarkdownPlans(MarkdownParts parts) {
    this.parts = parts;
    this.page = parts.page();
  }

  void bill(BillSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    listed(parts.word("label.remarks"), section.remarks());
    section.effects().forEach(this::effects);
    listed(parts.word("label.repealed"), section.repealed());
    page.heading(3, text(section.amendmentsIntro()));
    if (!section.amendments().isEmpty()) {
      page.table(
          parts.words("label.question", "label.law", "label.before", "label.after"),
          section.amendments().stream().map(MarkdownPlans::amendment).toList());
    }
  }

  private void listed(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.heading(3, text(title));
      parts.points(lines);
    }
  }

  private void effects(EffectGroup group) {
    page.heading(3, text(group.title()));
    page.table(
        parts.words("label.element", "label.existing", "label.bill", "label.together"),
        group.rows().stream().map(this::effect).toList());
  }

  private List<Node> effect(EffectRow row) {
    return List.of(
        cell(parts.element(row.link())),
        text(row.existing()),
        text(row.bill()),
        text(row.badge() == null ? row.together() : row.badge().text()));
  }

  private static List<Node> amendment(AmendmentRow row) {
    return List.of(text(row.question()), text(row.law()), text(row.before()), text(row.after()));
  }

  void roadMap(RoadMapSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    if (section.leversIntro() != null) {
      page.heading(3, text(section.leversIntro()));
      List<String> headings = new ArrayList<>(supposedHeadings());
      headings.add(parts.word("label.wouldClose"));
      page.table(headings, section.levers().stream().flatMap(l -> lever(l).stream()).toList());
    }
    section.steps().forEach(this::step);
    if (section.without() != null) {
      page.heading(3, text(section.without().lead()));
      section.without().links().forEach(link -> page.point(0, parts.element(link)));
    }
  }

  private List<List<Node>> lever(LeverEntry lever) {
    List<List<Node>> rows = new ArrayList<>();
    for (SupposedRow row : lever.answers()) {
      List<Node> cells = new ArrayList<>(supposed(row));
      cells.add(parts.elements(lever.closes()));
      rows.add(cells);
    }
    return rows;
  }

  private void step(StepEntry entry) {
    page.heading(
        3, text(parts.word("label.step") + " " + entry.step().number() + " · " + entry.title()));
    page.paragraph(text(entry.urgency() + " · " + entry.rests()));
    if (entry.note() != null) {
      page.paragraph(text(entry.note()));
    }
    page.table(supposedHeadings(), entry.answers().stream().map(MarkdownPlans::supposed).toList());
    entry.effects().forEach(parts::links);
  }

  private List<String> supposedHeadings() {
    return parts.words("label.question", "label.law", "label.now", "label.instead");
  }

  private static List<Node> supposed(SupposedRow row) {
    return List.of(text(row.question()), text(row.law()), text(row.now()), text(row.instead()));
  }

  void needs(NeedsSection section) {
    parts.section(section.heading());
    page.paragraph(text(section.intro()));
    for (NeedGroup topic : section.topics()) {
      page.heading(3, text(topic.title()));
      page.table(
          parts.words("label.outcome", "label.need", "label.howFar", "label.sharedBy"),
          topic.rows().stream().map(this::need).toList());
    }
    if (section.unansweredIntro() != null) {
      page.heading(3, text(section.unansweredIntro()));
      section.unanswered().forEach(link -> page.point(0, parts.element(link)));
    }
  }

  private List<Node> need(NeedRow row) {
    return List.of(
        text(row.badge().text()),
        cell(parts.id(row.link().id()), text(" " + row.link().title())),
        text(row.answer()),
        row.sharedBy().isEmpty()
            ? text(parts.word("needs.notShared"))
            : parts.elements(row.sharedBy()));
  }
}
