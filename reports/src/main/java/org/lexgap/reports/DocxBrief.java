package org.lexgap.reports;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.BriefPoint;
import org.lexgap.reports.model.BriefStep;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.ProvisionOfOthers;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.SourceName;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Column;
import org.lexgap.reports.word.WordTable.Row;

/** The two pages of a note. */
final class DocxBrief {

  private final WordDocument document;
  private final Brief brief;
  private int headings;

  DocxBrief(WordDocument document, Brief brief) {
    this.document = document;
    this.brief = brief;
  }

  /** What a minister reads: figures, strengths, gaps. */
  void first() {
    document.paragraph(
        ParagraphStyle.NOTE, Inline.text(word(isHandout() ? "note.handout" : "note.kicker")));
    document.title(brief.name());
    if (!isHandout()) {
      address();
    }
    heading("note.figuresHeading");
    brief.figures().forEach(this::figure);
    heading("section.provided");
    if (brief.providedNote() != null) {
      text(brief.providedNote());
    }
    brief.provided().forEach(this::point);
    heading("note.gapsHeading");
    gaps();
  }

  /** What could be done, what is not known, and what the note rests on. */
  void second() {
    String othersNote = brief.othersNote();
    if (othersNote == null) {
      heading("note.stepsHeading");
      steps();
    } else {
      heading("note.othersHeading");
      text(othersNote);
      others();
    }
    heading("note.openHeading");
    text(brief.openNote());
    brief.open().forEach(line -> document.paragraph(ParagraphStyle.BRIEF_POINT, Inline.text(line)));
    heading("ranges.heading");
    ranges();
    heading("section.basis");
    brief.basis().forEach(this::note);
    document.paragraph(
        ParagraphStyle.NOTE,
        Inline.strong(word("receipt.aid")),
        Inline.text(" " + brief.receipt()));
    if (!isHandout()) {
      document.paragraph(ParagraphStyle.BRIEF, Inline.strong(word("note.contact")));
    }
  }

  private boolean isHandout() {
    return brief.othersNote() != null;
  }

  private String word(String key) {
    return brief.words().text(key);
  }

  private void heading(String key) {
    document.heading(2, "part " + ++headings, Inline.text(word(key)));
  }

  private void text(String text) {
    document.paragraph(ParagraphStyle.BRIEF, Inline.text(text));
  }

  private void note(String text) {
    document.paragraph(ParagraphStyle.NOTE, Inline.text(text));
  }

  /** Lines for the office to fill in; only the date is known. */
  private void address() {
    document.paragraph(ParagraphStyle.BRIEF, Inline.strong(word("note.to")));
    document.paragraph(ParagraphStyle.BRIEF, Inline.strong(word("note.from")));
    document.paragraph(
        ParagraphStyle.BRIEF, Inline.strong(word("note.date")), Inline.text(" " + brief.date()));
    document.paragraph(
        ParagraphStyle.BRIEF,
        Inline.strong(word("note.purpose")),
        Inline.text(" "),
        Inline.text(TextStyle.FILL, word("note.purposeOpen")));
  }

  private void figure(KeyFigure figure) {
    document.paragraph(
        ParagraphStyle.BRIEF,
        Inline.strong((figure.value() + " " + figure.of()).strip()),
        Inline.text(" " + figure.label()));
  }

  private void point(BriefPoint point) {
    List<Inline> pieces = new ArrayList<>(List.of(Inline.text(point.title())));
    if (!point.provision().isEmpty()) {
      pieces.add(Inline.text(TextStyle.MUTED, " · " + point.provision()));
    }
    document.paragraph(ParagraphStyle.BRIEF_POINT, pieces);
  }

  private void table(String description, List<Column> columns, List<Row> rows) {
    document.table(new WordTable("", description, columns, rows, ParagraphStyle.BRIEF_CELL));
  }

  private void gaps() {
    if (!brief.gaps().isEmpty()) {
      table(
          word("note.gapsHeading"),
          List.of(
              Column.of(word("label.outcome"), 18),
              Column.of(word("label.element"), 31),
              Column.of(word("label.says"), 29),
              Column.of(brief.bindsThrough(), 20),
              Column.of(word("note.id"), 19)),
          brief.gaps().stream().map(this::gap).toList());
    }
    if (brief.gapsNote() != null) {
      text(brief.gapsNote());
    }
  }

  private Row gap(GapRow row) {
    return Row.of(
        Cell.of(Inline.mark(row.badge().outcome(), row.badge().word())),
        Cell.of(row.title()),
        Cell.of(row.says()),
        row.binding().first().map(this::source).orElseGet(() -> Cell.of(row.binding().word())),
        Cell.of(Inline.code(row.id())));
  }

  private Cell source(SourceName source) {
    return source.unread() == null
        ? Cell.of(source.citation())
        : Cell.of(
            Inline.text(source.citation() + " "),
            Inline.text(TextStyle.UNREAD, word("source.unread")));
  }

  private void steps() {
    if (!brief.steps().isEmpty()) {
      table(
          word("note.stepsHeading"),
          List.of(
              Column.of(word("label.step"), 8),
              Column.of(word("note.change"), 38),
              Column.of(word("note.closes"), 46),
              Column.of(word("note.needs"), 20)),
          brief.steps().stream().map(DocxBrief::step).toList());
    }
    if (brief.stepsNote() != null) {
      text(brief.stepsNote());
    }
  }

  private static Row step(BriefStep step) {
    return Row.of(
        Cell.of("" + step.number()),
        Cell.of(step.title()),
        Cell.of(step.effect()),
        Cell.of(step.needs()));
  }

  private void others() {
    if (brief.others().isEmpty()) {
      return;
    }
    table(
        word("note.othersHeading"),
        List.of(
            Column.of(word("label.element"), 50),
            Column.of(word("note.jurisdiction"), 25),
            Column.of(word("label.provision"), 25)),
        brief.others().stream().map(DocxBrief::other).toList());
  }

  private static Row other(ProvisionOfOthers one) {
    return Row.of(Cell.of(one.title()), Cell.of(one.jurisdiction()), Cell.of(one.provision()));
  }

  private void ranges() {
    List<RangeRow> rows = new ArrayList<>(brief.ranges().sets());
    if (brief.ranges().total() != null) {
      rows.add(brief.ranges().total());
    }
    rows.addAll(brief.ranges().operations());
    table(
        word("caption.ranges"),
        List.of(
            Column.of(word("label.set"), 40),
            Column.of(word("label.met"), 26),
            Column.of(word("ranges.barHeading"), 34)),
        rows.stream()
            .map(
                row ->
                    Row.of(
                        Cell.of(row.title()),
                        Cell.of(Inline.strong(row.range()), Inline.text(" " + row.of())),
                        Cell.of(DocxFirstPage.bar(row))))
            .toList());
    note(word("note.rangeNote"));
  }
}
