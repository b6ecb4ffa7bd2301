package org.lexgap.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.FlagLine;

/**
 * Writes a row for every finding and every check. Several values stand in one cell, joined with ";
 * ". Headings and codes are for programs and the same in every language; sentences are those of the
 * report.
 */
final class CsvFormat implements ReportFormat {

  private static final List<String> HEADINGS =
      List.of(
          "kind",
          "id",
          "set",
          "title",
          "outcome",
          "in_words",
          "could_become",
          "severity",
          "obligation",
          "binding",
          "reason",
          "provisions",
          "places",
          "open_questions",
          "settled",
          "rule",
          "accepted");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(GapReport report, OutputStream out) throws IOException {
    try (CsvOut csv = CsvOut.forSpreadsheets(out)) {
      csv.row(HEADINGS);
      report.findings().inCatalogueOrder().forEach(entry -> csv.row(row(entry)));
      report.checkEntries().forEach(entry -> csv.row(row(entry)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> row(FindingEntry entry) {
    Finding finding = entry.finding();
    KeyElement element = finding.element();
    return List.of(
        "element",
        element.id(),
        element.set(),
        entry.title(),
        finding.outcome().name(),
        entry.badge().text(),
        joined(finding.couldBecome().stream().map(Outcome::name)),
        element.severity().key(),
        entry.obligation().key(),
        finding.bindingness().binds().key(),
        entry.conclusion(),
        provisions(entry.recorded()),
        places(entry.recorded()),
        joined(entry.settledBy().stream()),
        entry.settled(),
        finding.rule() == null ? "" : finding.rule(),
        accepted(entry.flags()));
  }

  /** A check belongs to no set, and its elements say how strongly they are asked for. */
  private static List<String> row(CheckEntry entry) {
    CheckResult result = entry.result();
    Check check = result.check();
    return List.of(
        "check",
        check.id(),
        "",
        entry.title(),
        result.status().key(),
        entry.badge().text(),
        "",
        result.severity().key(),
        "",
        result.binding().key(),
        entry.conclusion(),
        provisions(entry.answers()),
        places(entry.answers()),
        joined(entry.openQuestions().stream()),
        entry.settled(),
        check.id(),
        accepted(entry.flags()));
  }

  /** Who accepted the gap until when and why; empty if nobody did. */
  private static String accepted(Collection<FlagLine> flags) {
    return joined(
        flags.stream().filter(line -> line.flag() instanceof Flag.Accepted).map(FlagLine::text));
  }

  private static String provisions(Collection<EvidenceRow> rows) {
    return joined(
        rows.stream().filter(row -> row.provision() != null).map(EvidenceRow::lawAndProvision));
  }

  private static String places(Collection<EvidenceRow> rows) {
    return joined(rows.stream().map(EvidenceRow::place));
  }

  private static String joined(Stream<String> texts) {
    return String.join("; ", texts.filter(text -> !text.isEmpty()).distinct().toList());
  }
}
