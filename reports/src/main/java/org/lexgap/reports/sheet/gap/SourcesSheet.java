package org.lexgap.reports.sheet.gap;

import java.util.List;
import org.lexgap.core.assessment.SourceStanding;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** A row for every source of every element, with its own strength. */
final class SourcesSheet {

  private final CellWords words;
  private final ReportContent report;

  SourcesSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    return new Sheet.Table(
        words.word("sheet.sources"),
        words.title("sheet.sources"),
        words.word("sheet.sources.about"),
        "tblSources",
        List.of(
            words.code("sheet.id", 22),
            words.text("label.element", 44),
            words.text("label.instrument", 34),
            words.text("sheet.asks", 60),
            words.text("label.howChecked", 30),
            words.code("sheet.obligation", 22),
            words.code("sheet.standing", 14)),
        report.findings().inCatalogueOrder().stream()
            .flatMap(entry -> entry.askedBy().stream().map(line -> row(entry, line)))
            .toList(),
        words.word("sheet.findings.none"),
        2,
        Paper.A4);
  }

  private List<Cell> row(FindingEntry entry, SourceLine line) {
    SourceStanding source = line.source();
    Obligation obligation = source.source().obligation();
    String also = line.chosen() ? "" : words.word("source.notChosen") + " ";
    String unread =
        line.unread() == null ? "" : words.word("source.unread") + " (" + line.unread() + ")";
    return List.of(
        Cell.of(entry.finding().element().id()),
        Cell.of(entry.title()),
        Cell.of(line.citation()),
        Cell.of(also + line.sentence()),
        Cell.of(CellWords.orNothing(unread)),
        Cell.of(obligation == null ? "" : obligation.key()),
        Cell.of(source.standing().key()));
  }
}
