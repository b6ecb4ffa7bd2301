package org.lexgap.reports.pdf;

import org.lexgap.reports.GapReport;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.ChecksSection;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.NeedsSection;
import org.lexgap.reports.model.RoadMapSection;
import org.lexgap.reports.model.SetGroup;
import org.lexgap.reports.model.ThemeGroup;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The document: pages, bookmarks, running foot, first page, contents and sections. */
final class ReportPages {

  private static final String LAST = "end-of-report";

  private final Pen pen;
  private final Fo fo;
  private final GapReport report;
  private final ContentHandler out;

  ReportPages(GapReport report, ContentHandler out, Typesetter typesetter) {
    this.report = report;
    this.out = out;
    this.pen = new Pen(report, out, typesetter);
    this.fo = pen.fo;
  }

  void write() throws SAXException {
    out.startDocument();
    out.startPrefixMapping("fo", "http://www.w3.org/1999/XSL/Format");
    out.startPrefixMapping("fox", Attrs.FOX);
    fo.element(
        "root",
        Attrs.of(
            "xml:lang",
            report.language(),
            "font-family",
            "sans",
            "font-size",
            "9.2pt",
            "line-height",
            "1.4",
            "color",
            Palette.TEXT,
            "line-stacking-strategy",
            "max-height"),
        () -> {
          fo.element("layout-master-set", Attrs.NONE, this::paper);
          fo.element("bookmark-tree", Attrs.NONE, this::bookmarks);
          fo.element(
              "page-sequence",
              Attrs.of("master-reference", "sheet", "xml:lang", report.language()),
              this::pages);
        });
    out.endPrefixMapping("fox");
    out.endPrefixMapping("fo");
    out.endDocument();
  }

  private void paper() throws SAXException {
    fo.element(
        "simple-page-master",
        Attrs.of(
            "master-name",
            "sheet",
            "page-width",
            "210mm",
            "page-height",
            "297mm",
            "margin",
            "12mm 14mm 9mm 14mm",
            "writing-mode",
            report.rightToLeft() ? "rl-tb" : "lr-tb"),
        () -> {
          fo.element("region-body", Attrs.of("margin-bottom", "9mm"));
          fo.element("region-after", Attrs.of("extent", "6mm", "display-align", "after"));
        });
  }

  private void bookmarks() throws SAXException {
    bookmark("title", report.firstPage().name(), () -> {});
    for (Heading heading : report.headings()) {
      boolean isFindings = heading.anchor().equals(report.findings().heading().anchor());
      bookmark(
          heading.anchor(),
          heading.number() + " " + heading.title(),
          isFindings ? this::setBookmarks : () -> {});
    }
  }

  private void setBookmarks() throws SAXException {
    for (SetGroup set : report.findings().sets()) {
      bookmark(
          set.anchor(),
          set.set().title(),
          () -> {
            for (ThemeGroup theme : set.themes()) {
              for (FindingEntry entry : theme.findings()) {
                bookmark(
                    entry.anchor(),
                    entry.finding().element().id() + " " + entry.badge().word(),
                    () -> {});
              }
            }
          });
    }
  }

  private void bookmark(String anchor, String title, Part children) throws SAXException {
    fo.element(
        "bookmark",
        Attrs.of("internal-destination", anchor, "starting-state", "hide"),
        () -> {
          fo.element("bookmark-title", Attrs.NONE, () -> fo.plain(title));
          children.write();
        });
  }

  private void pages() throws SAXException {
    fo.element("static-content", Attrs.of("flow-name", "xsl-region-after"), this::foot);
    fo.element(
        "flow",
        Attrs.of("flow-name", "xsl-region-body"),
        () -> {
          fo.element("block", Attrs.of("break-after", "page"), new FirstPageSheet(pen)::write);
          contents();
          sections();
          fo.element("block", Attrs.of("id", LAST));
        });
  }

  private void foot() throws SAXException {
    fo.element(
        "block",
        Attrs.of("font-size", "7.6pt", "color", Palette.MUTED, "text-align-last", "justify"),
        () -> {
          fo.text(report.runningFoot());
          fo.element("leader", Attrs.of("leader-pattern", "space"));
          fo.text(pen.word("page.footPage") + " ");
          fo.element("page-number", Attrs.NONE);
          fo.text(" " + pen.word("page.footOf") + " ");
          fo.element("page-number-citation", Attrs.of("ref-id", LAST));
        });
  }

  private void contents() throws SAXException {
    fo.block(Style.SECTION, "contents", () -> fo.text(pen.word("page.contents")));
    for (Heading heading : report.headings()) {
      fo.element(
          "block",
          Attrs.of("text-align-last", "justify", "space-after", "2pt"),
          () -> {
            pen.marks.link(heading.anchor(), Style.LINK, heading.number() + " " + heading.title());
            fo.element(
                "leader",
                Attrs.of("leader-pattern", "dots", "color", Palette.RULE, "role", "artifact"));
            fo.element("page-number-citation", Attrs.of("ref-id", heading.anchor()));
          });
    }
  }

  private void sections() throws SAXException {
    BillSection bill = report.bill();
    if (bill != null) {
      new BillPart(pen).write(bill);
    }
    new ProvidedPart(pen).write(report.provided());
    new GapsPart(pen).write(report.gaps());
    new FindingsPart(pen).write(report.findings());
    ChecksSection checks = report.checks();
    if (checks != null) {
      new ChecksPart(pen).write(checks);
    }
    new OpenPart(pen).write(report.open());
    new BasisPart(pen).write(report.basis());
    new ProblemsPart(pen).write(report.problems());
    RoadMapSection roadMap = report.roadMap();
    if (roadMap != null) {
      new RoadMapPart(pen).write(roadMap);
    }
    NeedsSection needs = report.needs();
    if (needs != null) {
      new NeedsPart(pen).write(needs);
    }
    new ReadingPart(pen).write(report.reading());
  }
}
