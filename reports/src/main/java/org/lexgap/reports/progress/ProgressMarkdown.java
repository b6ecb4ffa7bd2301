package org.lexgap.reports.progress;

import static org.lexgap.reports.MarkdownText.cell;
import static org.lexgap.reports.MarkdownText.code;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.MarkdownText;
import org.lexgap.reports.model.FixedWords;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.progress.ProgressReport.MoveSection;
import org.lexgap.reports.progress.ProgressReport.MovesRow;

/** Writes a progress report as Markdown. */
final class ProgressMarkdown implements ProgressFormat {

  private static final String BEFORE = "progress.before";
  private static final String AFTER = "progress.after";

  @Override
  public String name() {
    return "md";
  }

  @Override
  public void write(ProgressReport report, OutputStream out) throws IOException {
    MarkdownText page = new MarkdownText();
    new Page(page, report.words()).write(report);
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** One report on its way out. */
  private record Page(MarkdownText page, FixedWords words) {

    private void write(ProgressReport report) {
      first(report);
      report.sections().forEach(this::moves);
      rulebase(report);
      moves(report.checks());
      sevenBySeven(report);
      answers(report);
      basis(report);
    }

    private void first(ProgressReport report) {
      page.heading(1, text(report.title()));
      page.paragraph(text(report.subtitle()));
      if (!report.supposition().isEmpty()) {
        page.paragraph(strong(report.supposition()));
      }
      report
          .figures()
          .forEach(
              figure ->
                  page.point(
                      0, strong(figure.value() + " " + figure.of()), text(" " + figure.label())));
      page.paragraph(text(String.join(" ", report.notes())));
      page.heading(2, text(words.text("progress.ranges.heading")));
      List<List<Node>> rows = new ArrayList<>();
      for (RangePair pair : report.ranges()) {
        rows.add(
            List.of(
                text(pair.after().title()), text(range(pair.before())), text(range(pair.after()))));
      }
      page.table(headings("label.set", BEFORE, AFTER), rows);
      page.paragraph(text(String.join(" ", report.rangeNotes())));
      highlights(report);
    }

    private static String range(RangeRow row) {
      return row.range() + " " + row.of();
    }

    private void highlights(ProgressReport report) {
      if (report.highlights().isEmpty()) {
        return;
      }
      page.heading(2, text(words.text("progress.highlights")));
      page.table(
          headings("label.element", BEFORE, AFTER),
          report.highlights().stream()
              .map(
                  row ->
                      List.of(
                          cell(text(row.title() + " "), code(row.id())),
                          text(row.before().text()),
                          text(row.after().text())))
              .toList());
      if (!report.more().isEmpty()) {
        page.paragraph(text(report.more()));
      }
    }

    private List<String> headings(String... keys) {
      return Arrays.stream(keys).map(words::text).toList();
    }

    private void section(Heading heading, String intro) {
      page.heading(2, text(heading.number() + " " + heading.title()));
      page.paragraph(text(intro));
    }

    private void moves(MoveSection section) {
      section(section.heading(), section.intro());
      section.rows().forEach(this::move);
    }

    private void move(MoveRow row) {
      page.heading(3, text(row.title() + " "), code(row.id()));
      String binding = row.binding() == null ? "" : " · " + row.binding().word();
      page.paragraph(
          strong(row.moved()),
          text(
              " · %s: %s · %s: %s · %s%s"
                  .formatted(
                      words.text(BEFORE),
                      row.before().text(),
                      words.text(AFTER),
                      row.after().text(),
                      row.severity().word(),
                      binding)));
      page.paragraph(text(row.proof()));
      page.table(
          headings("label.question", "label.law", BEFORE, AFTER),
          row.answers().stream().map(this::answer).toList());
      if (!row.also().isEmpty()) {
        page.paragraph(text(row.also()));
      }
    }

    private List<Node> answer(AnswerRow row) {
      return List.of(
          text(row.note().isEmpty() ? row.question() : row.question() + " · " + row.note()),
          text(row.law()),
          text(row.before()),
          text(row.after()));
    }

    private void rulebase(ProgressReport report) {
      section(report.rulebase().heading(), report.rulebase().intro());
      if (!report.rulebase().rows().isEmpty()) {
        page.table(
            headings(
                "label.element",
                "progress.column.reported",
                "progress.column.again",
                "label.reason"),
            report.rulebase().rows().stream()
                .map(
                    row ->
                        List.of(
                            cell(text(row.title() + " "), code(row.id())),
                            text(row.reported()),
                            text(row.now()),
                            text(row.says())))
                .toList());
      }
    }

    private void sevenBySeven(ProgressReport report) {
      section(report.moves().heading(), report.moves().intro());
      List<String> headings = new ArrayList<>(headings("progress.corner"));
      for (Outcome outcome : Outcome.values()) {
        headings.add(words.text("outcome." + outcome.key() + ".word"));
      }
      headings.add(words.text("progress.sumHeading"));
      page.table(headings, report.moves().rows().stream().map(Page::row).toList());
    }

    private static List<Node> row(MovesRow row) {
      List<Node> cells = new ArrayList<>(List.of(text(row.word())));
      row.counts().forEach(count -> cells.add(text(String.valueOf(count))));
      cells.add(text(String.valueOf(row.sum())));
      return cells;
    }

    private void answers(ProgressReport report) {
      section(report.answers().heading(), report.answers().intro());
      if (report.answers().rows().isEmpty()) {
        return;
      }
      page.table(
          headings("label.question", "label.law", BEFORE, AFTER, "progress.column.moved"),
          report.answers().rows().stream()
              .map(
                  row -> {
                    List<Node> cells = new ArrayList<>(answer(row));
                    cells.add(
                        row.moved().isEmpty()
                            ? text(words.text("progress.movedNothing"))
                            : text(String.join(", ", row.moved())));
                    return cells;
                  })
              .toList());
    }

    private void basis(ProgressReport report) {
      page.heading(
          2, text(report.basis().heading().number() + " " + report.basis().heading().title()));
      report.basis().lines().forEach(line -> page.point(0, text(line)));
      if (!report.problems().isEmpty()) {
        page.heading(3, text(words.text("section.problems")));
        page.table(
            headings("label.level", "label.place", "label.value", "label.expected", "label.remedy"),
            report.problems().stream()
                .map(
                    row ->
                        List.of(
                            text(row.level()),
                            text(row.place()),
                            text(row.value()),
                            text(row.expected()),
                            text(row.remedy())))
                .toList());
      }
      page.heading(3, text(words.text("reading.receiptHeading")));
      report
          .basis()
          .receipt()
          .forEach(line -> page.point(0, strong(line.label()), text(" " + line.value())));
    }
  }
}
