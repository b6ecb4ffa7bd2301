package org.lexgap.reports.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.Badge;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.progress.ProgressReport.MoveSection;
import org.lexgap.reports.progress.ProgressReport.MovesRow;
import org.lexgap.reports.word.DocumentFacts;
import org.lexgap.reports.word.Inline;
import org.lexgap.reports.word.Paper;
import org.lexgap.reports.word.ParagraphStyle;
import org.lexgap.reports.word.TextStyle;
import org.lexgap.reports.word.WordDocument;
import org.lexgap.reports.word.WordTable;
import org.lexgap.reports.word.WordTable.Cell;
import org.lexgap.reports.word.WordTable.Column;
import org.lexgap.reports.word.WordTable.Row;
import org.lexgap.reports.word.WordTemplate;

/** Writes a progress report as a Word document, in the standard look or that of an office. */
final class ProgressWord implements ProgressFormat {

  private final WordTemplate template;

  ProgressWord(WordTemplate template) {
    this.template = template;
  }

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public void write(ProgressReport report, OutputStream out) throws IOException {
    WordDocument document =
        WordDocument.begin(
            template,
            new DocumentFacts(
                report.title(),
                report.language(),
                report.rightToLeft(),
                report.request().time(),
                report.runningFoot(),
                report.words()));
    new Page(document, report.words()).write(report);
    document.write(out);
  }

  /** One report on its way out. */
  private record Page(WordDocument document, FixedWords words) {

    private static final String BEFORE = "progress.before";
    private static final String AFTER = "progress.after";

    private void write(ProgressReport report) {
      first(report);
      document.newPage();
      report.sections().forEach(this::moves);
      rulebase(report);
      moves(report.checks());
      sevenBySeven(report);
      answers(report);
      basis(report);
    }

    private void first(ProgressReport report) {
      document.title(report.title());
      document.subtitle(report.subtitle());
      if (!report.supposition().isEmpty()) {
        document.paragraph(ParagraphStyle.CONCLUSION, Inline.text(report.supposition()));
      }
      for (KeyFigure figure : report.figures()) {
        document.paragraph(
            ParagraphStyle.NORMAL,
            Inline.text(TextStyle.FIGURE, figure.value()),
            Inline.strong(figure.of().isEmpty() ? "" : " " + figure.of()),
            Inline.text(" " + figure.label()));
      }
      document.paragraph(ParagraphStyle.NOTE, Inline.text(String.join(" ", report.notes())));
      ranges(report);
      highlights(report);
      document.paragraph(ParagraphStyle.NOTE, Inline.text(words.text("receipt.aid")));
    }

    private void ranges(ProgressReport report) {
      document.heading(2, "ranges", Inline.text(words.text("progress.ranges.heading")));
      document.table(
          new WordTable(
              words.text("progress.table.ranges"),
              words.text("progress.caption.ranges"),
              List.of(
                  Column.of(words.text("label.set"), 32),
                  Column.of(words.text("progress.column.when"), 12),
                  Column.of(words.text("label.met"), 20),
                  Column.of(words.text("ranges.barHeading"), 36)),
              report.ranges().stream()
                  .flatMap(
                      pair ->
                          Stream.of(
                              range(pair.before().title(), BEFORE, pair.before()),
                              range(pair.after().title(), AFTER, pair.after())))
                  .toList()));
      document.paragraph(ParagraphStyle.NOTE, Inline.text(String.join(" ", report.rangeNotes())));
    }

    private Row range(String title, String side, RangeRow row) {
      Figures figures = row.figures();
      return Row.of(
          Cell.of(title),
          Cell.of(words.text(side)),
          Cell.of(row.range() + " " + row.of()),
          Cell.of(
              new Inline.RangeBar(
                  figures.low(), figures.high(), figures.applicable(), row.aria())));
    }

    private void highlights(ProgressReport report) {
      if (report.highlights().isEmpty()) {
        return;
      }
      document.heading(2, "highlights", Inline.text(words.text("progress.highlights")));
      document.table(
          new WordTable(
              words.text("progress.highlights"),
              words.text("progress.highlights"),
              List.of(
                  Column.of(words.text("label.element"), 56),
                  Column.of(words.text(BEFORE), 22),
                  Column.of(words.text(AFTER), 22)),
              report.highlights().stream().map(this::highlight).toList()));
      if (!report.more().isEmpty()) {
        document.paragraph(ParagraphStyle.NOTE, Inline.text(report.more()));
      }
    }

    private Row highlight(MoveRow row) {
      return Row.of(
          Cell.of(Inline.text(row.title() + " "), Inline.link("m-" + row.id(), row.id())),
          mark(row.before()),
          mark(row.after()));
    }

    private static Cell mark(Badge badge) {
      return Cell.of(Inline.mark(badge.outcome(), badge.text()));
    }

    private void section(Heading heading, String intro) {
      document.heading(1, heading.anchor(), Inline.text(heading.number() + " " + heading.title()));
      document.text(intro);
    }

    private void moves(MoveSection section) {
      section(section.heading(), section.intro());
      section.rows().forEach(this::move);
    }

    private void move(MoveRow row) {
      document.heading(
          3,
          "m-" + row.id(),
          Inline.text(row.title() + " "),
          Inline.text(TextStyle.CODE, row.id()));
      String binding = row.binding() == null ? "" : " · " + row.binding().word();
      document.paragraph(
          ParagraphStyle.META,
          Inline.text(words.text(BEFORE) + " "),
          Inline.mark(row.before().outcome(), row.before().text()),
          Inline.text(" · " + words.text(AFTER) + " "),
          Inline.mark(row.after().outcome(), row.after().text()),
          Inline.text(" · "),
          Inline.strong(row.moved()),
          Inline.text(" · " + row.severity().word() + binding));
      document.paragraph(ParagraphStyle.LABEL, Inline.text(row.proof()));
      document.table(
          new WordTable(
              "",
              row.proof(),
              List.of(
                  Column.of(words.text("label.question"), 40),
                  Column.of(words.text(BEFORE), 30),
                  Column.of(words.text(AFTER), 30)),
              row.answers().stream()
                  .map(
                      answer ->
                          Row.of(
                              question(answer), Cell.of(answer.before()), Cell.of(answer.after())))
                  .toList()));
      if (!row.also().isEmpty()) {
        document.paragraph(ParagraphStyle.NOTE, Inline.text(row.also()));
      }
    }

    private static Cell question(AnswerRow answer) {
      List<List<Inline>> lines = new ArrayList<>();
      lines.add(
          List.of(
              Inline.text(answer.question() + " "), Inline.text(TextStyle.MUTED, answer.law())));
      if (!answer.note().isEmpty()) {
        lines.add(List.of(Inline.text(TextStyle.SMALL, answer.note())));
      }
      return new Cell(lines, null);
    }

    private void rulebase(ProgressReport report) {
      section(report.rulebase().heading(), report.rulebase().intro());
      if (report.rulebase().rows().isEmpty()) {
        return;
      }
      document.table(
          new WordTable(
              report.rulebase().heading().title(),
              report.rulebase().heading().title(),
              columns(
                  "label.element",
                  "progress.column.reported",
                  "progress.column.again",
                  "label.reason"),
              report.rulebase().rows().stream()
                  .map(
                      row ->
                          Row.of(
                              Cell.of(Inline.text(row.title() + " "), Inline.code(row.id())),
                              Cell.of(row.reported()),
                              Cell.of(row.now()),
                              Cell.of(row.says())))
                  .toList()));
    }

    private List<Column> columns(String... keys) {
      return Arrays.stream(keys).map(key -> Column.of(words.text(key), 1)).toList();
    }

    private void sevenBySeven(ProgressReport report) {
      document.paper(Paper.SIDEWAYS);
      section(report.moves().heading(), report.moves().intro());
      List<Column> columns = new ArrayList<>();
      columns.add(Column.of(words.text("progress.corner"), 2));
      for (Outcome outcome : Outcome.values()) {
        columns.add(Column.ofNumbers(words.text("outcome." + outcome.key() + ".word"), 2));
      }
      columns.add(Column.ofNumbers(words.text("progress.sumHeading"), 1));
      document.table(
          new WordTable(
              report.moves().heading().title(),
              report.moves().intro(),
              columns,
              report.moves().rows().stream().map(Page::movesRow).toList()));
    }

    private static Row movesRow(MovesRow row) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.word())));
      for (int i = 0; i < row.counts().size(); i++) {
        boolean muted = i == row.outcome().ordinal() || row.counts().get(i) == 0;
        cells.add(
            Cell.of(
                Inline.text(
                    muted ? TextStyle.MUTED : TextStyle.STRONG,
                    String.valueOf(row.counts().get(i)))));
      }
      cells.add(Cell.of(String.valueOf(row.sum())));
      return Row.of(cells);
    }

    private void answers(ProgressReport report) {
      section(report.answers().heading(), report.answers().intro());
      if (report.answers().rows().isEmpty()) {
        return;
      }
      document.table(
          new WordTable(
              report.answers().heading().title(),
              report.answers().heading().title(),
              columns("label.question", BEFORE, AFTER, "progress.column.moved"),
              report.answers().rows().stream()
                  .map(
                      row ->
                          Row.of(
                              question(row),
                              Cell.of(row.before()),
                              Cell.of(row.after()),
                              Cell.of(
                                  row.moved().isEmpty()
                                      ? words.text("progress.movedNothing")
                                      : String.join(", ", row.moved()))))
                  .toList()));
    }

    private void basis(ProgressReport report) {
      document.paper(Paper.UPRIGHT);
      document.heading(
          1,
          report.basis().heading().anchor(),
          Inline.text(report.basis().heading().number() + " " + report.basis().heading().title()));
      report.basis().lines().forEach(line -> document.bullet(Inline.text(line)));
      problems(report);
      document.heading(2, "receipt", Inline.text(words.text("reading.receiptHeading")));
      document.table(
          new WordTable(
              "",
              words.text("caption.receipt"),
              List.of(
                  Column.of(words.text("progress.receipt.what"), 28),
                  Column.of(words.text("progress.receipt.value"), 72)),
              report.basis().receipt().stream()
                  .map(line -> Row.of(Cell.of(line.label()), Cell.of(Inline.code(line.value()))))
                  .toList()));
    }

    private void problems(ProgressReport report) {
      if (report.problems().isEmpty()) {
        return;
      }
      document.heading(2, "problems", Inline.text(words.text("section.problems")));
      document.table(
          new WordTable(
              words.text("section.problems"),
              words.text("caption.problems"),
              columns(
                  "label.level", "label.place", "label.value", "label.expected", "label.remedy"),
              report.problems().stream()
                  .map(
                      row ->
                          Row.of(
                              Cell.of(row.level()),
                              Cell.of(Inline.code(row.place())),
                              Cell.of(row.value()),
                              Cell.of(row.expected()),
                              Cell.of(row.remedy())))
                  .toList()));
    }
  }
}
