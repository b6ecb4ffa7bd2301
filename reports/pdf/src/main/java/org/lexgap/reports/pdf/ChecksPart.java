package org.lexgap.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.ChecksSection;
import org.lexgap.reports.model.EvidenceRow;
import org.lexgap.reports.model.SourceName;
import org.xml.sax.SAXException;

/** The checks: in full those raised, in a table those still open, in a list the rest. */
final class ChecksPart {

  private final Pen pen;
  private final Fo fo;

  ChecksPart(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
  }

  void write(ChecksSection section) throws SAXException {
    pen.section(section.heading(), section.intro());
    for (CheckEntry entry : section.raised()) {
      raised(entry);
    }
    String openIntro = section.openIntro();
    if (openIntro != null) {
      fo.block(Style.SUB, openIntro);
      open(section.open());
    }
    String quietIntro = section.quietIntro();
    if (quietIntro != null) {
      fo.block(Style.SUB, quietIntro);
      fo.bullets(section.quiet().stream().<Part>map(entry -> () -> quiet(entry)).toList());
    }
  }

  private void quiet(CheckEntry entry) throws SAXException {
    fo.element(
        "inline",
        Attrs.of("id", entry.anchor()),
        () -> {
          fo.text(entry.title() + " ");
          pen.marks.id(entry.result().check().id());
        });
  }

  private void open(List<CheckEntry> entries) throws SAXException {
    Table table = new Table(fo, 0, 40, 14, 46);
    table.write(
        pen.words("label.check", "label.severity", "label.questionsOpen"),
        () -> {
          for (CheckEntry entry : entries) {
            table.row(
                () -> {
                  table.cellAt(
                      entry.anchor(),
                      () -> {
                        fo.text(entry.title() + " ");
                        pen.marks.id(entry.result().check().id());
                      });
                  table.cell(() -> pen.marks.severity(entry.severity()));
                  table.cells(() -> questions(entry.openQuestions()));
                });
          }
        });
  }

  private void questions(List<String> questions) throws SAXException {
    fo.block(Style.PLAIN, () -> {});
    pen.lines(Style.PLAIN, questions);
  }

  private void raised(CheckEntry entry) throws SAXException {
    fo.element(
        "block",
        Attrs.of(
            "id",
            entry.anchor(),
            "border-top",
            Palette.rule(entry.badge().outcome()),
            "padding-top",
            "4pt",
            "space-before",
            "11pt",
            "keep-with-next.within-page",
            "always"),
        () -> {
          pen.marks.badge(entry.badge());
          fo.space();
          pen.marks.id(entry.result().check().id());
          fo.space();
          fo.inline(Style.MUTED, pen.word("checks.kind"));
        });
    fo.block(Style.CHECK, entry.title());
    fo.block(Style.KEPT, entry.conclusion());
    pen.marks.meta(
        entry.severity(), entry.binding(), entry.settled(), entry.result().settledBy().isEmpty());
    fo.labelled(rows(entry));
  }

  private List<Labelled> rows(CheckEntry entry) {
    List<Labelled> rows = new ArrayList<>();
    if (!entry.flags().isEmpty()) {
      rows.add(row("label.flags", () -> new FindingBody(pen).flags(entry.flags())));
    }
    rows.add(row("label.sideBySide", () -> sides(entry.answers())));
    rows.add(row("why.check", () -> why(entry)));
    if (!entry.elements().isEmpty()) {
      rows.add(
          row(
              "label.touches",
              () -> {
                fo.block(Style.KEPT, entry.touches());
                new LinkLists(pen).links(entry.elements());
              }));
    }
    rows.add(row("label.restsOn", () -> sources(entry.restsOn())));
    rows.add(row("label.resolve", () -> fo.block(Style.TEXT, entry.resolution())));
    rows.add(row("label.contest", () -> fo.block(Style.TEXT, entry.contest())));
    return rows;
  }

  private Labelled row(String key, Part body) {
    return Labelled.of(fo, pen.word(key), body);
  }

  private void sides(List<EvidenceRow> answers) throws SAXException {
    for (EvidenceRow row : answers) {
      fo.element(
          "block",
          Attrs.of(
              "border-left",
              "1.2pt solid " + Palette.RULE,
              "padding-left",
              "2.5mm",
              "margin-left",
              "2.5mm",
              "space-after",
              "4pt",
              "keep-together.within-page",
              "50"),
          () -> side(row));
    }
  }

  private void side(EvidenceRow row) throws SAXException {
    fo.block(
        Style.STRONG,
        () -> {
          fo.textApart(row.lawAndProvision());
          if (row.provision() == null && row.citable()) {
            fo.space();
            fo.inline(Style.EMPHASIS, pen.word("evidence.noCitation"));
          }
        });
    fo.block(Style.PLAIN, row.question());
    fo.block(
        Style.PLAIN,
        () -> {
          fo.inlineApart(row.answered() ? Style.STRONG : Style.EMPHASIS, row.answer());
          if (row.answered()) {
            fo.space();
            pen.marks.id(row.place());
            fo.space();
            fo.inline(Style.MUTED, row.confidence());
          }
        });
    String note = row.note();
    if (note != null) {
      fo.block(Style.MUTED, pen.apart(note));
    }
  }

  private void why(CheckEntry entry) throws SAXException {
    fo.block(Style.TEXT, entry.explanation());
    String guard = entry.guard();
    if (guard != null) {
      fo.block(Style.TEXT, guard);
    }
    pen.lines(Style.NOTE, entry.benchmarks());
    fo.block(
        Style.NOTE,
        () -> {
          fo.text(pen.word("why.check.rule") + " ");
          pen.marks.id(entry.result().check().id());
        });
  }

  private void sources(List<SourceName> sources) throws SAXException {
    for (SourceName source : sources) {
      fo.block(
          Style.TEXT,
          () -> {
            pen.marks.source(source);
            if (source.unread() != null) {
              fo.space();
              fo.inline(Style.MUTED, source.unread());
            }
          });
    }
  }
}
