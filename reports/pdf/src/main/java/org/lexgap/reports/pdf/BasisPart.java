package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.model.AcceptedRow;
import org.lexgap.reports.model.BasisSection;
import org.lexgap.reports.model.BenchmarkRow;
import org.lexgap.reports.model.LawRow;
import org.lexgap.reports.model.PackNote;
import org.lexgap.reports.model.SilenceRow;
import org.lexgap.reports.model.UnreadRow;
import org.xml.sax.SAXException;

/** What the findings rest on. */
final class BasisPart {

  private final Pen pen;
  private final Fo fo;

  BasisPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
  }

  void write(BasisSection section) throws SAXException {
    pen.section(section.heading(), pen.word("basis.intro"));
    laws(section.laws());
    fo.block(Style.SUB, section.treatiesHeading());
    fo.bullets(section.treaties().stream().map(pen::plain).toList());
    fo.block(Style.NOTE, section.treatiesNote());
    packs(section.packs());
    benchmarks(section.benchmarks());
    accepted(section.accepted());
    String readings = section.readingsIntro();
    if (readings != null) {
      fo.block(Style.SUB, pen.word("basis.readingsHeading"));
      fo.block(Style.KEPT, readings);
      readings(section.readings());
    }
    unread(section.unread());
    fo.block(Style.SUB, pen.word("basis.optionsHeading"));
    fo.bullets(section.options().stream().map(pen::plain).toList());
  }

  private void accepted(List<AcceptedRow> rows) throws SAXException {
    if (!rows.isEmpty()) {
      fo.block(Style.SUB, pen.word("basis.acceptedHeading"));
      fo.block(Style.KEPT, pen.word("basis.acceptedIntro"));
      fo.bullets(rows.stream().map(AcceptedRow::line).map(pen::plain).toList());
    }
  }

  private void laws(List<LawRow> laws) throws SAXException {
    fo.block(Style.SUB, pen.word("basis.lawsHeading"));
    if (laws.isEmpty()) {
      fo.block(Style.TEXT, pen.word("basis.noLaws"));
      return;
    }
    Table table = new Table(fo, 0, 46, 13, 9, 16, 16);
    table.write(
        pen.words("label.law", "label.kind", "label.year", "label.force", "label.version"),
        () -> {
          for (LawRow law : laws) {
            table.row(() -> law(table, law));
          }
        });
  }

  private void law(Table table, LawRow row) throws SAXException {
    table.cells(
        () -> {
          fo.block(
              Style.PLAIN,
              () -> {
                fo.textApart(row.title());
                fo.space();
                pen.marks.id(row.law().id());
                if (!row.territory().isEmpty()) {
                  fo.space();
                  fo.inlineApart(Style.MUTED, row.territory());
                }
              });
          if (!row.source().isEmpty()) {
            fo.block(Style.MUTED, pen.apart(row.source()));
          }
        });
    table.cell(row.kind());
    table.cell(row.year());
    table.cell(
        () -> {
          fo.text(row.force());
          if (row.law().readWhole()) {
            fo.space();
            fo.inline(Style.MUTED, pen.word("basis.readWhole"));
          }
        });
    table.cellApart(row.version());
  }

  private void packs(List<PackNote> packs) throws SAXException {
    if (packs.isEmpty()) {
      return;
    }
    fo.block(Style.SUB, pen.word("basis.packsHeading"));
    for (PackNote pack : packs) {
      fo.block(
          Style.TEXT,
          () -> {
            fo.inline(Style.STRONG, pack.title());
            fo.text(" " + pack.about());
          });
      if (!pack.overrides().isEmpty()) {
        fo.block(Style.KEPT, pen.word("basis.overrides"));
        fo.bullets(pack.overrides().stream().map(pen::plain).toList());
      }
    }
  }

  private void benchmarks(List<BenchmarkRow> rows) throws SAXException {
    fo.block(Style.SUB, pen.word("basis.benchmarksHeading"));
    if (rows.isEmpty()) {
      fo.block(Style.TEXT, pen.word("basis.benchmarksNone"));
      return;
    }
    fo.block(Style.KEPT, pen.word("basis.benchmarksIntro"));
    Table table = new Table(fo, 0, 18, 50, 32);
    table.write(
        pen.words("label.number", "label.reason", "label.usedBy"),
        () -> {
          for (BenchmarkRow row : rows) {
            table.row(
                () -> {
                  table.cell(row.value());
                  table.cell(row.reason());
                  table.cell(() -> new LinkLists(pen).ids(row.usedBy()));
                });
          }
        });
  }

  private void readings(List<SilenceRow> rows) throws SAXException {
    Table table = new Table(fo, 0, 38, 12, 12, 22, 16);
    table.write(
        pen.words(
            "label.question", "label.law", "label.readAs", "label.reason", "label.declaredAt"),
        () -> {
          for (SilenceRow row : rows) {
            table.row(
                () -> {
                  table.cell(row.question());
                  table.cellApart(row.law());
                  table.cell(row.answer());
                  table.cell(row.reason());
                  table.cell(() -> pen.marks.id(row.place().isEmpty() ? "–" : row.place()));
                });
          }
        });
  }

  private void unread(List<UnreadRow> rows) throws SAXException {
    fo.block(Style.SUB, pen.word("basis.unreadHeading"));
    if (rows.isEmpty()) {
      fo.block(Style.TEXT, pen.word("basis.unreadNone"));
      return;
    }
    fo.block(Style.KEPT, pen.word("basis.unreadIntro"));
    Table table = new Table(fo, 0, 36, 24, 40);
    table.write(
        pen.words("label.instrument", "label.howChecked", "label.usedBy"),
        () -> {
          for (UnreadRow row : rows) {
            table.row(
                () -> {
                  table.cell(() -> pen.marks.source(row.source()));
                  String unread = row.source().unread();
                  table.cell(unread == null ? "" : unread);
                  table.cell(() -> new LinkLists(pen).ids(row.usedBy()));
                });
          }
        });
  }
}
