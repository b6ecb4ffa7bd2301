package org.lexgap.reports.sheet.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.ModelProvision;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.model.TextRun;
import org.lexgap.reports.model.Why;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Column;
import org.lexgap.reports.sheet.Look;
import org.lexgap.reports.sheet.Marking;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** A row for every element, with all that the report says about it but the answers. */
final class FindingsSheet {

  private static final int CODE = 3;
  private static final int PRINTED = 12;

  private final CellWords words;
  private final ReportContent report;
  private final Map<String, String> sets = new HashMap<>();
  private final Map<String, String> themes = new HashMap<>();

  FindingsSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
    report.assessment().catalogue().sets().forEach(set -> sets.put(set.id(), set.title()));
    report
        .findings()
        .sets()
        .forEach(
            set ->
                set.themes()
                    .forEach(
                        theme ->
                            theme
                                .findings()
                                .forEach(one -> themes.put(element(one).id(), theme.title()))));
  }

  Sheet.Table sheet() {
    return new Sheet.Table(
            words.word("section.findings"),
            words.title(report.findings().heading()),
            words.word("sheet.findings.about"),
            "tblFindings",
            columns(),
            report.findings().inCatalogueOrder().stream().map(this::row).toList(),
            words.word("sheet.findings.none"),
            2,
            Paper.A3)
        .printing(PRINTED);
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                words.code("sheet.id", 22),
                words.text("label.element", 44),
                words.text("label.outcome", 16).marked(Marking.byOutcome(CODE)),
                words.code("sheet.code", 16),
                words.text("sheet.could", 24),
                words.text("label.severity", 10),
                words.text("label.binding", 18),
                words.bindsThrough(),
                words.text("label.reason", 60),
                words.text("label.provision", 26),
                words.code("label.cell", 16),
                words.text("label.askedBy", 52),
                words.text("label.set", 22),
                words.text("sheet.theme", 22),
                words.text("sheet.settled", 22),
                words.text("label.flags", 40),
                words.text("label.lookedFor", 48),
                words.text("label.settle", 48),
                words.text("label.touches", 44),
                Column.of(words.word("label.wayToWrite"), 60, Look.PROVISION),
                words.text("sheet.wording", 40),
                words.text("label.contest", 40),
                words.text("sheet.byLaw", 40),
                words.text("basis.benchmarksHeading", 40),
                words.code("sheet.rule", 28)));
    if (report.bill() != null) {
      columns.add(words.text("label.beside", 40));
    }
    return columns;
  }

  private static KeyElement element(FindingEntry entry) {
    return entry.finding().element();
  }

  private List<Cell> row(FindingEntry entry) {
    KeyElement element = element(entry);
    Why why = entry.why();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(element.id()),
                Cell.of(entry.title()),
                Cell.of(entry.badge().text()),
                Cell.of(entry.finding().outcome().name()),
                Cell.of(entry.could() == null ? entry.settled() : entry.could()),
                CellWords.severity(entry.severity()),
                Cell.of(entry.binding().word()),
                words.through(entry.binding()),
                Cell.of(entry.conclusion()),
                CellWords.provisions(entry.recorded()),
                CellWords.places(entry.recorded()),
                Cell.lines(entry.askedBy().stream().map(this::citation).distinct().toList()),
                Cell.of(sets.getOrDefault(element.set(), element.set())),
                Cell.of(themes.getOrDefault(element.id(), element.theme())),
                Cell.of(entry.settled()),
                CellWords.flags(entry.flags()),
                Cell.of(entry.lookedFor()),
                Cell.lines(entry.settledBy()),
                CellWords.groups(entry.touches()),
                Cell.of(wording(entry)),
                Cell.lines(about(entry)),
                Cell.of(entry.contest()),
                Cell.lines(byLaw(why)),
                Cell.lines(why.benchmarks()),
                Cell.of(why.rule() == null ? "" : why.rule())));
    if (report.bill() != null) {
      cells.add(Cell.of(entry.beside() == null ? "" : entry.beside()));
    }
    return cells;
  }

  /** What it asks for stands on the sheet of sources. */
  private String citation(SourceLine line) {
    return line.unread() == null
        ? line.citation()
        : line.citation() + " · " + words.word("source.unread");
  }

  /** Nothing but the wording, so that it can be copied into a bill. */
  private static String wording(FindingEntry entry) {
    return String.join("\n\n", entry.provisions().stream().map(FindingsSheet::wording).toList());
  }

  private static String wording(ModelProvision provision) {
    return String.join("", provision.runs().stream().map(TextRun::text).toList());
  }

  private static List<String> about(FindingEntry entry) {
    Stream<String> additions = Stream.ofNullable(entry.additions());
    Stream<String> each =
        entry.provisions().stream()
            .flatMap(
                provision ->
                    Stream.concat(
                        provision.anyTradition()
                            ? Stream.empty()
                            : Stream.of(provision.tradition()),
                        Stream.ofNullable(provision.taken())));
    Stream<String> note =
        entry.provisions().isEmpty() ? Stream.empty() : Stream.of(entry.provisionNote());
    return Stream.of(additions, each, note).flatMap(lines -> lines).toList();
  }

  private static List<String> byLaw(Why why) {
    return why.scopes().stream().map(line -> line.law() + ": " + line.badge().text()).toList();
  }
}
