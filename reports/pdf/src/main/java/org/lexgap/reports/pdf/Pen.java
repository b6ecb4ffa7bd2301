package org.lexgap.reports.pdf;

import java.util.List;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.model.Heading;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** What every section writes with. */
final class Pen {

  final GapReport report;
  final Fo fo;
  final Anchors anchors;
  final Marks marks;

  Pen(GapReport report, ContentHandler out, Typesetter typesetter) {
    this.report = report;
    this.fo = new Fo(out, typesetter);
    this.anchors = Anchors.of(report);
    this.marks = new Marks(fo, report.words(), anchors.all());
  }

  /** A fixed text. */
  String word(String key) {
    return report.words().text(key);
  }

  List<String> words(String... keys) {
    return List.of(keys).stream().map(this::word).toList();
  }

  /** The heading of a section and its first paragraph. */
  void section(Heading heading, String intro) throws SAXException {
    fo.block(
        Style.SECTION,
        heading.anchor(),
        () -> {
          fo.inline(Style.QUIET, String.valueOf(heading.number()));
          fo.text(" " + heading.title());
        });
    fo.block(Style.INTRO, intro);
  }

  /** Lines of one kind under each other. */
  void lines(Style style, List<String> lines) throws SAXException {
    for (String line : lines) {
      fo.block(style, line);
    }
  }

  Part apart(String text) {
    return () -> fo.textApart(text);
  }

  Part plain(String text) {
    return () -> fo.text(text);
  }
}
