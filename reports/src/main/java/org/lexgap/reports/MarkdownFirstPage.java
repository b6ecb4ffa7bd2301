package org.lexgap.reports;

import static org.lexgap.reports.MarkdownText.cell;
import static org.lexgap.reports.MarkdownText.strong;
import static org.lexgap.reports.MarkdownText.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.CriticalList;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;

/** Writes the first page of a report as Markdown. */
final class MarkdownFirstPage {

  private final MarkdownParts parts;
  private final MarkdownText page;

  MarkdownFirstPage(MarkdownParts parts) {
    this.parts = parts;
    this.page = parts.page();
  }

  void write(GapReport report) {
    FirstPage first = report.firstPage();
    page.heading(1, text(report.title()));
    page.paragraph(text(first.subtitle()));
    for (KeyFigure figure : first.figures()) {
      page.point(
          0, strong((figure.value() + " " + figure.of()).strip()), text(" " + figure.label()));
    }
    critical(first.critical());
    ranges(first.ranges());
    page.heading(2, text(parts.word("notChecked.heading")));
    parts.points(first.notChecked());
    page.heading(2, text(parts.word("notRead.heading")));
    parts.points(first.notRead());
    if (first.unreadSources() != null) {
      page.point(0, text(first.unreadSources() + " "), strong(parts.word("source.unread")));
    }
    parts.labelled(parts.word("receipt.aid"), first.receipt() + " " + first.laws());
  }

  private void critical(CriticalList list) {
    page.heading(2, text(parts.word("critical.heading")));
    parts.paragraphs(list.counts());
    if (!list.rows().isEmpty()) {
      page.table(
          Stream.concat(
                  parts.words("label.outcome", "label.element", "label.says").stream(),
                  Stream.of(parts.bindsThrough()))
              .toList(),
          list.rows().stream().map(this::row).toList());
    }
    parts.paragraphs(list.notes());
  }

  private List<Node> row(GapRow row) {
    return List.of(
        text(row.badge().text()),
        cell(parts.id(row.id()), text(" " + row.title())),
        text(row.says()),
        MarkdownParts.orNothing(row.binding().first().map(parts::source).orElse("")));
  }

  private void ranges(Ranges ranges) {
    page.heading(2, text(parts.word("ranges.heading")));
    List<RangeRow> rows = new ArrayList<>(ranges.sets());
    if (ranges.total() != null) {
      rows.add(ranges.total());
    }
    rows.addAll(ranges.operations());
    List<String> headings = new ArrayList<>(parts.words("label.set", "label.range"));
    for (Outcome outcome : Outcome.values()) {
      headings.add(parts.word("outcome." + outcome.key() + ".word"));
    }
    page.table(headings, rows.stream().map(MarkdownFirstPage::row).toList());
    parts.paragraphs(ranges.notes());
  }

  private static List<Node> row(RangeRow row) {
    List<Node> cells = new ArrayList<>();
    cells.add(text(row.title()));
    cells.add(text(row.range() + " " + row.of()));
    for (Outcome outcome : Outcome.values()) {
      cells.add(text("" + row.figures().count(outcome)));
    }
    return cells;
  }
}
