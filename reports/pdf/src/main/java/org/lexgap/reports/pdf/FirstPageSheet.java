package org.lexgap.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.reports.model.CriticalList;
import org.lexgap.reports.model.FirstPage;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.KeyFigure;
import org.xml.sax.SAXException;

/** The first page, on one sheet. */
final class FirstPageSheet {

  private final Pen pen;
  private final Fo fo;
  private final FirstPage page;

  FirstPageSheet(Pen pen) {
    this.pen = pen;
    this.fo = pen.fo;
    this.page = pen.report.firstPage();
  }

  void write() throws SAXException {
    fo.block(
        Style.KICKER,
        () -> {
          fo.inline(Style.STRONG, pen.word("page.kicker"));
          fo.element("leader", Attrs.of("leader-pattern", "space"));
          fo.text(pen.word("page.aid"));
        });
    fo.block(Style.TITLE, "title", () -> fo.textApart(page.name()));
    fo.block(Style.SUBTITLE, page.subtitle());
    figures();
    critical(page.critical());
    new RangesTable(pen, page.ranges()).write();
    notes();
    receipt();
  }

  private void figures() throws SAXException {
    fo.element(
        "list-block",
        Attrs.of(
            "provisional-distance-between-starts",
            "44mm",
            "provisional-label-separation",
            "3mm",
            "border-top",
            "0.4pt solid " + Palette.RULE,
            "border-bottom",
            "0.4pt solid " + Palette.RULE,
            "padding-top",
            "4pt",
            "padding-bottom",
            "2pt"),
        () -> {
          for (KeyFigure figure : page.figures()) {
            figure(figure);
          }
        });
  }

  private void figure(KeyFigure figure) throws SAXException {
    fo.element(
        "list-item",
        Attrs.of("space-after", "3pt", "relative-align", "baseline"),
        () -> {
          fo.element(
              "list-item-label",
              Attrs.of("end-indent", "label-end()"),
              () ->
                  fo.block(
                      Style.FIGURE,
                      () -> {
                        fo.text(figure.value());
                        if (!figure.of().isEmpty()) {
                          fo.space();
                          fo.inline(Style.SMALL, figure.of());
                        }
                      }));
          fo.element(
              "list-item-body",
              Attrs.of("start-indent", "body-start()"),
              () -> fo.block(Style.PLAIN, figure.label()));
        });
  }

  private void critical(CriticalList list) throws SAXException {
    fo.block(
        Style.FIRST_HEADING,
        "critical",
        () -> {
          fo.text(pen.word("critical.heading"));
          fo.space();
          fo.inline(Style.SMALL, String.join(" · ", list.counts()));
        });
    if (!list.rows().isEmpty()) {
      Table table = new Table(fo, 1, 15, 35, 29, 21).dense();
      List<String> heads =
          new ArrayList<>(pen.words("label.outcome", "label.element", "label.says"));
      heads.add(pen.report.bindsThrough());
      table.write(
          heads,
          () -> {
            for (GapRow row : list.rows()) {
              row(table, row);
            }
          });
    }
    pen.lines(Style.NOTE, list.notes());
  }

  private void row(Table table, GapRow row) throws SAXException {
    table.row(
        () -> {
          table.cell(() -> pen.marks.badge(row.badge()));
          table.cell(() -> pen.marks.element(row.anchor(), row.title(), row.id()));
          table.cell(row.says());
          table.cell(
              () -> {
                if (row.binding().first().isPresent()) {
                  pen.marks.source(row.binding().first().get());
                }
              });
        });
  }

  private void notes() throws SAXException {
    List<Part> notRead = new ArrayList<>();
    page.notRead().forEach(line -> notRead.add(pen.plain(line)));
    String sources = page.unreadSources();
    if (sources != null) {
      notRead.add(
          () -> {
            fo.text(sources + " ");
            pen.marks.confirm();
          });
    }
    List<Part> notChecked = new ArrayList<>();
    page.notChecked().forEach(line -> notChecked.add(pen.plain(line)));
    fo.element(
        "block",
        Attrs.of("space-before", "6pt", "font-size", "8.6pt", "line-height", "1.28"),
        () ->
            fo.labelled(
                List.of(
                    heading("notChecked.heading", notChecked),
                    heading("notRead.heading", notRead))));
  }

  private Labelled heading(String key, List<Part> lines) {
    return new Labelled(
        () -> fo.block(Style.STRONG, pen.word(key)),
        () -> {
          for (Part line : lines) {
            fo.block(Style.PLAIN, line);
          }
        });
  }

  private void receipt() throws SAXException {
    fo.element(
        "block",
        Attrs.of(
            "font-size",
            "7.8pt",
            "line-height",
            "1.25",
            "color",
            Palette.MUTED,
            "space-before",
            "4pt",
            "padding-top",
            "3pt",
            "border-top",
            "0.4pt solid " + Palette.RULE),
        () -> {
          fo.inline(Style.STRONG, pen.word("receipt.aid"));
          fo.text(" " + page.receipt() + " " + page.laws());
        });
  }
}
