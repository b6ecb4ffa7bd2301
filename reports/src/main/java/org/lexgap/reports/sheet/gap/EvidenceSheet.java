package org.lexgap.reports.sheet.gap;

import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.summary.Scope;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** A row for every deciding question of every element and check, with its answer. */
final class EvidenceSheet {

  private final CellWords words;
  private final ReportContent report;

  EvidenceSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    Stream<List<Cell>> elements =
        report.findings().inCatalogueOrder().stream()
            .flatMap(
                entry -> rows(entry.finding().element().id(), entry.title(), entry.recorded()));
    Stream<List<Cell>> checks =
        report.checkEntries().stream()
            .flatMap(entry -> rows(entry.result().check().id(), entry.title(), entry.answers()));
    return new Sheet.Table(
        words.word("sheet.evidence"),
        words.title("sheet.evidence"),
        words.word("sheet.evidence.about"),
        "tblEvidence",
        List.of(
            words.code("sheet.id", 22),
            words.text("sheet.elementOrCheck", 44),
            words.text("label.question", 60),
            words.text("label.answer", 30),
            words.text("label.lawAndProvision", 40),
            words.text("label.provision", 26),
            words.code("label.cell", 16),
            words.text("label.confidence", 14),
            words.text("sheet.note", 40),
            words.code("sheet.law", 12),
            words.code("sheet.field", 30)),
        Stream.concat(elements, checks).toList(),
        words.word("sheet.evidence.none"),
        2,
        Paper.A3);
  }

  private Stream<List<Cell>> rows(String id, String title, List<EvidenceRow> rows) {
    return rows.stream().map(row -> row(id, title, row));
  }

  private List<Cell> row(String id, String title, EvidenceRow row) {
    Scope law = row.evidence().scope();
    boolean uncited = row.provision() == null && row.citable();
    return List.of(
        Cell.of(id),
        Cell.of(title),
        Cell.of(row.question()),
        Cell.of(row.answer()),
        Cell.of(row.lawAndProvision()),
        Cell.of(
            row.provision() == null
                ? CellWords.orNothing(uncited ? words.word("evidence.noCitation") : "")
                : row.provision()),
        Cell.of(CellWords.orNothing(row.place())),
        Cell.of(CellWords.orNothing(row.confidence())),
        Cell.of(row.note() == null ? "" : row.note()),
        Cell.of(law == null ? "" : law.toString()),
        Cell.of(row.evidence().field()));
  }
}
