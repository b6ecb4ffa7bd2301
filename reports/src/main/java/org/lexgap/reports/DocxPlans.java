package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Column;
import org.lexgap.reports.word.WordTable.Row;

/** Writes what a bill would do, the road map and capacity needs. */
final class DocxPlans {

  private final DocxParts parts;

  DocxPlans(DocxParts parts) {
    this.parts = parts;
  }

  void bill(BillSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    listed(parts.word("label.remarks"), section.remarks());
    section.effects().forEach(this::effects);
    listed(parts.word("label.repealed"), section.repealed());
    parts.heading(2, section.amendmentsIntro());
    if (!section.amendments().isEmpty()) {
      parts.table(
          parts.word("caption.amendments"),
          List.of(
              parts.column("label.question", 34),
              parts.column("label.law", 16),
              parts.column("label.before", 25),
              parts.column("label.after", 25)),
          section.amendments().stream().map(DocxPlans::amendment).toList());
    }
  }

  private void listed(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      parts.heading(2, title);
      parts.points(lines);
    }
  }

  private void effects(EffectGroup group) {
    parts.heading(2, group.title());
    parts.table(
        parts.word("caption.effects"),
        List.of(
            parts.column("label.element", 40),
            parts.column("label.existing", 20),
            parts.column("label.bill", 20),
            parts.column("label.together", 20)),
        group.rows().stream().map(this::effect).toList());
  }

  private Row effect(EffectRow row) {
    return Row.of(
        Cell.of(Inline.text(row.link().title() + " "), parts.id(row.link().id())),
        Cell.of(row.existing()),
        Cell.of(row.bill()),
        row.badge() == null ? Cell.of(row.together()) : Cell.of(DocxParts.mark(row.badge())));
  }

  private static Row amendment(AmendmentRow row) {
    return Row.of(
        Cell.of(row.question()), Cell.of(row.law()), Cell.of(row.before()), Cell.of(row.after()));
  }

  void roadMap(RoadMapSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    if (section.leversIntro() != null) {
      parts.heading(2, section.leversIntro());
      List<Column> columns = new ArrayList<>(supposedColumns());
      columns.add(parts.column("label.wouldClose", 34));
      parts.table(
          parts.word("caption.levers"),
          columns,
          section.levers().stream().flatMap(this::lever).toList());
    }
    section.steps().forEach(this::step);
    if (section.without() != null) {
      parts.heading(2, section.without().lead());
      section.without().links().forEach(link -> parts.document().bullet(parts.element(link)));
    }
  }

  private Stream<Row> lever(LeverEntry lever) {
    return lever.answers().stream()
        .map(
            answer -> {
              List<Cell> cells = new ArrayList<>(supposed(answer));
              cells.add(parts.elements(lever.closes()));
              return Row.of(cells);
            });
  }

  private void step(StepEntry entry) {
    parts.heading(
        3, parts.word("label.step") + " " + entry.step().number() + " · " + entry.title());
    parts
        .document()
        .paragraph(ParagraphStyle.META, Inline.text(entry.urgency() + " · " + entry.rests()));
    if (entry.note() != null) {
      parts.text(entry.note());
    }
    parts.table(
        parts.word("caption.supposed"),
        supposedColumns(),
        entry.answers().stream().map(answer -> Row.of(supposed(answer))).toList());
    entry.effects().forEach(parts::links);
  }

  private List<Column> supposedColumns() {
    return List.of(
        parts.column("label.question", 36),
        parts.column("label.law", 18),
        parts.column("label.now", 20),
        parts.column("label.instead", 26));
  }

  private static List<Cell> supposed(SupposedRow row) {
    return List.of(
        Cell.of(row.question()),
        Cell.of(row.law()),
        Cell.of(row.now()),
        Cell.of(Inline.strong(row.instead())));
  }

  void needs(NeedsSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    for (NeedGroup topic : section.topics()) {
      parts.heading(2, topic.title());
      parts.table(
          topic.title(),
          List.of(
              parts.column("label.outcome", 16),
              parts.column("label.need", 34),
              parts.column("label.howFar", 16),
              parts.column("label.sharedBy", 38)),
          topic.rows().stream().map(this::need).toList());
    }
    if (section.unansweredIntro() != null) {
      parts.heading(2, section.unansweredIntro());
      section.unanswered().forEach(link -> parts.document().bullet(parts.element(link)));
    }
  }

  private Row need(NeedRow row) {
    return Row.of(
        Cell.of(DocxParts.mark(row.badge())),
        Cell.of(Inline.text(row.link().title() + " "), parts.id(row.link().id())),
        Cell.of(row.answer()),
        row.sharedBy().isEmpty()
            ? Cell.of(parts.word("needs.notShared"))
            : parts.elements(row.sharedBy()));
  }
}
