package org.lexgap.reports.sheet.gap;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.LawRow;
import org.lexgap.reports.model.PackNote;
import org.lexgap.reports.model.Receipt;
import org.lexgap.reports.model.ReportContent;
import org.lexgap.reports.model.SilenceRow;
import org.lexgap.reports.sheet.Cell;
import org.lexgap.reports.sheet.Paper;
import org.lexgap.reports.sheet.Sheet;

/** What decided over what: versions and hashes, and all that the findings rest on. */
final class ReceiptSheet {

  private final CellWords words;
  private final ReportContent report;
  private final List<List<Cell>> rows = new ArrayList<>();

  ReceiptSheet(CellWords words, ReportContent report) {
    this.words = words;
    this.report = report;
  }

  Sheet.Table sheet() {
    receipt(report.receipt());
    BasisSection basis = report.basis();
    laws(basis);
    treaties(basis);
    basis.packs().forEach(this::pack);
    benchmarks(basis);
    basis
        .accepted()
        .forEach(
            row ->
                add(
                    words.word("basis.acceptedHeading"),
                    row.link().id() + " · " + row.link().title(),
                    row.says() + " · " + row.place()));
    readings(basis);
    unread(basis);
    String options = words.word("basis.optionsHeading");
    basis.options().forEach(option -> add(options, options, option));
    return new Sheet.Table(
        words.word("reading.receiptHeading"),
        words.title(report.basis().heading())
            + " · "
            + words.titleAlone(words.title(report.reading().heading())),
        words.word("reading.receiptIntro"),
        "tblReceipt",
        List.of(
            words.text("sheet.part", 30),
            words.text("sheet.item", 60),
            words.text("sheet.says", 100)),
        rows,
        words.word("reading.receiptIntro"),
        0,
        Paper.A4);
  }

  private void add(String part, String item, String says) {
    rows.add(List.of(Cell.of(part), Cell.of(item), Cell.of(CellWords.orNothing(says))));
  }

  private void receipt(Receipt receipt) {
    String part = words.word("reading.receiptHeading");
    add(part, words.word("label.input"), receipt.input());
    add(part, words.word("label.inputHash"), receipt.inputSha256());
    if (receipt.existing() != null) {
      add(part, words.word("label.existingInput"), receipt.existing().name());
      add(part, words.word("label.existingHash"), receipt.existing().sha256());
    }
    if (receipt.accepted() != null) {
      add(part, words.word("label.acceptedInput"), receipt.accepted().name());
      add(part, words.word("label.acceptedHash"), receipt.accepted().sha256());
    }
    add(part, words.word("label.rulebase"), receipt.rulebaseVersion());
    add(part, words.word("label.rulebaseHash"), receipt.rulebaseHash());
    add(part, words.word("label.tool"), receipt.toolVersion());
    add(part, words.word("label.time"), receipt.time().toString());
    rows.add(
        List.of(
            Cell.of(part),
            Cell.of(words.word("sheet.day")),
            Cell.of(receipt.time().atOffset(ZoneOffset.UTC).toLocalDate())));
  }

  private void laws(BasisSection basis) {
    String part = words.word("basis.lawsHeading");
    if (basis.laws().isEmpty()) {
      add(part, part, words.word("basis.noLaws"));
    }
    for (LawRow law : basis.laws()) {
      String whole = law.law().readWhole() ? words.word("basis.readWhole") : "";
      add(
          part,
          law.law().id() + " · " + law.title(),
          String.join(
              " · ",
              Stream.of(
                      law.kind(),
                      law.year(),
                      law.force(),
                      whole,
                      law.version(),
                      law.territory(),
                      law.source())
                  .filter(text -> !text.isEmpty())
                  .toList()));
    }
  }

  private void treaties(BasisSection basis) {
    String part = basis.treatiesHeading();
    basis.treaties().forEach(treaty -> add(part, treaty, basis.treatiesNote()));
    if (basis.treaties().isEmpty()) {
      add(part, part, basis.treatiesNote());
    }
  }

  private void pack(PackNote pack) {
    String part = words.word("basis.packsHeading");
    add(part, pack.title(), pack.about());
    pack.overrides().forEach(override -> add(part, words.word("basis.overrides"), override));
  }

  private void benchmarks(BasisSection basis) {
    String part = words.word("basis.benchmarksHeading");
    if (basis.benchmarks().isEmpty()) {
      add(part, part, words.word("basis.benchmarksNone"));
    }
    basis
        .benchmarks()
        .forEach(
            row -> add(part, row.value() + " · " + String.join(", ", row.usedBy()), row.reason()));
  }

  private void readings(BasisSection basis) {
    String part = words.word("basis.readingsHeading");
    for (SilenceRow row : basis.readings()) {
      add(
          part,
          row.question() + " · " + row.law(),
          words.word("label.readAs")
              + ": "
              + row.answer()
              + " · "
              + row.reason()
              + " · "
              + row.place());
    }
  }

  private void unread(BasisSection basis) {
    String part = words.word("basis.unreadHeading");
    if (basis.unread().isEmpty()) {
      add(part, part, words.word("basis.unreadNone"));
    }
    basis
        .unread()
        .forEach(
            row ->
                add(
                    part,
                    words.source(row.source()),
                    words.word("label.usedBy") + ": " + String.join(", ", row.usedBy())));
  }
}
