package org.lexgap.reports.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and their pieces as a body of a part: the document itself or its foot. */
final class Body {

  private final Xml xml = new Xml();
  private final Look look;
  private final Bookmarks bookmarks;
  private final Pictures pictures;
  private final boolean rightToLeft;

  Body(Look look, Bookmarks bookmarks, Pictures pictures, boolean rightToLeft) {
    this.look = look;
    this.bookmarks = bookmarks;
    this.pictures = pictures;
    this.rightToLeft = rightToLeft;
  }

  Xml xml() {
    return xml;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  Look look() {
    return look;
  }

  /**
   * How a paragraph differs from its style.
   *
   * @param onNewPage whether it begins a page
   * @param apart whether it stands right under a table
   * @param align how its text stands; null for what the style says
   */
  record Extra(boolean onNewPage, boolean apart, WordTable.@Nullable Align align) {
    static final Extra NONE = new Extra(false, false, null);
  }

  void paragraph(ParagraphStyle style, List<Inline> content, Extra extra) {
    begin(style, extra);
    content.forEach(this::inline);
    xml.close();
  }

  void paragraph(ParagraphStyle style, List<Inline> content) {
    paragraph(style, content, Extra.NONE);
  }

  /** Begins a paragraph; the caller closes it. */
  void begin(ParagraphStyle style, Extra extra) {
    xml.open("w:p").open("w:pPr");
    if (style != ParagraphStyle.NORMAL) {
      xml.empty("w:pStyle", "w:val", look.id(style));
    }
    if (extra.onNewPage()) {
      xml.empty("w:pageBreakBefore");
    }
    if (look.isNumbered(style)) {
      xml.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "0").close();
    }
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
    if (extra.apart()) {
      xml.empty("w:spacing", "w:before", "120");
    }
    if (extra.align() != null && extra.align() != WordTable.Align.START) {
      xml.empty("w:jc", "w:val", extra.align() == WordTable.Align.END ? "right" : "center");
    }
    xml.close();
  }

  void inline(Inline piece) {
    if (piece instanceof Inline.Text text) {
      text(text.text(), text.style(), text.language());
    } else if (piece instanceof Inline.Anchor anchor) {
      bookmarked(bookmarks.name(anchor.key()), () -> text(anchor.text(), anchor.style(), ""));
    } else if (piece instanceof Inline.Reference reference) {
      field(
          "REF " + bookmarks.name(reference.key()) + " \\h",
          () -> text(reference.text(), TextStyle.REFERENCE, ""));
    } else if (piece instanceof Inline.Link link) {
      link(bookmarks.name(link.key()), link.text());
    } else if (piece instanceof Inline.RangeBar bar) {
      pictures.write(xml, bar, rightToLeft);
    } else if (piece instanceof Inline.Count count) {
      field(instruction(count.counted()), () -> text(count.now(), TextStyle.PLAIN, ""));
    }
  }

  private static String instruction(Inline.Counted counted) {
    return switch (counted) {
      case TABLE -> "SEQ Table \\* ARABIC";
      case PAGE -> "PAGE";
      case PAGES -> "NUMPAGES";
    };
  }

  void bookmarked(String name, Runnable content) {
    String id = bookmarks.next();
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    content.run();
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  void link(String bookmark, String text) {
    xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
    text(text, TextStyle.LINK, "");
    xml.close();
  }

  private void field(String instruction, Runnable result) {
    xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
    result.run();
    xml.close();
  }

  /** Writes text as runs, a run for each script, with breaks where lines end. */
  void text(String text, TextStyle style, String language) {
    for (TextRuns.Run run : TextRuns.of(text)) {
      xml.open("w:r");
      properties(style, run, language);
      String[] lines = run.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          xml.empty("w:br");
        }
        if (!lines[i].isEmpty()) {
          xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
        }
      }
      xml.close();
    }
  }

  private void properties(TextStyle style, TextRuns.Run run, String language) {
    boolean isPlain = run.kind() == TextRuns.Kind.PLAIN;
    if (style == TextStyle.PLAIN && isPlain && language.isEmpty()) {
      return;
    }
    xml.open("w:rPr");
    if (style != TextStyle.PLAIN) {
      xml.empty("w:rStyle", "w:val", look.id(style));
    }
    switch (run.kind()) {
      case EAST_ASIAN -> xml.empty("w:rFonts", "w:hint", "eastAsia");
      case RIGHT_TO_LEFT -> xml.empty("w:rtl");
      case COMPLEX -> xml.empty("w:cs");
      case PLAIN -> {}
    }
    String tag = language.isEmpty() ? run.language() : language;
    if (!tag.isEmpty()) {
      xml.empty("w:lang", languageAttribute(run.kind()), DocumentText.line(tag));
    }
    xml.close();
  }

  private static String languageAttribute(TextRuns.Kind kind) {
    return switch (kind) {
      case PLAIN -> "w:val";
      case EAST_ASIAN -> "w:eastAsia";
      case RIGHT_TO_LEFT, COMPLEX -> "w:bidi";
    };
  }
}
