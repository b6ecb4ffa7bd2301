package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.GapsSection;
import org.lexgap.reports.model.OpenQuestion;
import org.lexgap.reports.model.OpenSection;
import org.lexgap.reports.model.ProvidedGroup;
import org.lexgap.reports.model.ProvidedRow;
import org.lexgap.reports.model.ProvidedSection;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Column;
import org.lexgap.reports.word.WordTable.Row;

/** Writes what is met, what is a gap and what is open, a line for each. */
final class DocxGaps {

  private final DocxParts parts;

  DocxGaps(DocxParts parts) {
    this.parts = parts;
  }

  void provided(ProvidedSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    List<Row> rows = new ArrayList<>();
    for (ProvidedGroup group : section.groups()) {
      rows.add(Row.theme(group.theme() + " · " + group.set()));
      group.rows().forEach(row -> rows.add(row(row)));
    }
    if (!rows.isEmpty()) {
      parts.table(
          section.heading().title(),
          List.of(parts.column("label.element", 62), parts.column("label.provision", 38)),
          rows);
    }
  }

  private Row row(ProvidedRow row) {
    List<Inline> element =
        new ArrayList<>(List.of(Inline.text(row.title() + " "), parts.id(row.id())));
    if (row.open() != null) {
      element.add(Inline.text(TextStyle.MUTED, " · " + row.open()));
    }
    return Row.of(Cell.of(element), DocxParts.orNothing(row.provision()));
  }

  void gaps(GapsSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    gaps("gaps.duties", section.duties());
    gaps("gaps.others", section.others());
  }

  private void gaps(String title, List<GapRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    parts.heading(2, parts.word(title));
    parts.table(
        parts.word(title),
        List.of(
            parts.column("label.outcome", 16),
            parts.column("label.element", 34),
            parts.column("label.says", 32),
            parts.column("label.weight", 24)),
        rows.stream().map(this::row).toList());
  }

  private Row row(GapRow row) {
    return Row.of(
        Cell.of(DocxParts.mark(row.badge())),
        Cell.of(Inline.text(row.title() + " "), parts.id(row.id())),
        Cell.of(row.says()),
        new Cell(List.of(Inline.line(row.severity().word()), parts.binding(row.binding())), null));
  }

  void open(OpenSection section) {
    parts.section(section.heading());
    parts.text(section.intro());
    questions(section);
    unanswered(section.unanswered());
    if (section.toJudgeIntro() != null) {
      parts.heading(2, parts.word("open.judgeHeading"));
      parts.text(section.toJudgeIntro());
      for (FindingEntry entry : section.toJudge()) {
        parts
            .document()
            .bullet(
                parts.id(entry.finding().element().id()),
                Inline.text(" " + entry.title() + " · " + entry.conclusion()));
      }
    }
  }

  private void questions(OpenSection section) {
    if (section.questionsIntro() == null) {
      return;
    }
    parts.heading(2, parts.word("open.questionsHeading"));
    parts.text(section.questionsIntro());
    parts.table(
        parts.word("caption.questions"),
        List.of(
            parts.column("label.question", 42),
            parts.column("label.law", 18),
            Column.ofNumbers(parts.word("label.elementsCount"), 11),
            parts.column("label.elements", 31)),
        section.questions().stream().map(this::row).toList());
  }

  private Row row(OpenQuestion question) {
    return Row.of(
        Cell.of(question.question()),
        Cell.of(question.laws()),
        Cell.of("" + question.elements().size()),
        Cell.of(parts.ids(question.elements())));
  }

  private void unanswered(List<FindingEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    parts.heading(2, parts.word("open.elementsHeading"));
    parts.table(
        parts.word("caption.unanswered"),
        List.of(
            parts.column("label.element", 64),
            parts.column("label.severity", 13),
            parts.column("label.binding", 23)),
        entries.stream().map(this::row).toList());
  }

  private Row row(FindingEntry entry) {
    return Row.of(
        Cell.of(Inline.text(entry.title() + " "), parts.id(entry.finding().element().id())),
        Cell.of(entry.severity().word()),
        Cell.of(entry.binding().word()));
  }
}
