package org.lexgap.reports.word;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents: a field that a word processor can make anew, with its entries as they are
 * known here. Pages are not known until somebody lays out the document, so none is invented.
 */
final class Contents {

  /**
   * A heading.
   *
   * @param level its level
   * @param bookmark its bookmark
   * @param text what it says
   */
  record Entry(int level, String bookmark, String text) {}

  private final String title;
  private final int depth;
  private final boolean onNewPage;
  private final List<Entry> entries = new ArrayList<>();

  Contents(String title, int depth, boolean onNewPage) {
    this.title = title;
    this.depth = depth;
    this.onNewPage = onNewPage;
  }

  void add(Entry entry) {
    if (entry.level() <= depth) {
      entries.add(entry);
    }
  }

  /** Writes the contents; with a hint that goes away when pages are known. */
  void write(Body body, String hint) {
    Xml xml = body.xml();
    xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    xml.close().close().open("w:sdtContent");
    body.paragraph(
        ParagraphStyle.CONTENTS_HEADING,
        List.of(Inline.text(title)),
        new Body.Extra(onNewPage, false, null));
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      body.begin(
          entry.level() == 1 ? ParagraphStyle.CONTENTS_1 : ParagraphStyle.CONTENTS_2,
          Body.Extra.NONE);
      if (i == 0) {
        begin(xml);
      }
      body.link(entry.bookmark(), entry.text());
      xml.close();
    }
    body.begin(ParagraphStyle.NOTE, Body.Extra.NONE);
    if (entries.isEmpty()) {
      begin(xml);
    }
    body.text(hint, TextStyle.PLAIN, "");
    mark(xml, "end");
    xml.close().close().close();
  }

  private void begin(Xml xml) {
    mark(xml, "begin");
    xml.open("w:r").open("w:instrText", "xml:space", "preserve");
    xml.text(" TOC \\o \"1-" + depth + "\" \\h \\z \\u ").close().close();
    mark(xml, "separate");
  }

  private static void mark(Xml xml, String kind) {
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
  }
}
