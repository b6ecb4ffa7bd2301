package org.lexgap.reports.word;

/** The styles of paragraphs. A template that has a style of the same name gives it its own look. */
public enum ParagraphStyle {
  /** Running text. */
  NORMAL("Normal"),
  /** The title of the document. */
  TITLE("Title"),
  /** What stands under the title. */
  SUBTITLE("Subtitle"),
  /** A section. */
  HEADING_1("Heading1"),
  /** A part of a section. */
  HEADING_2("Heading2"),
  /** An entry. */
  HEADING_3("Heading3"),
  /** A point of a list. */
  BULLET("ListBullet"),
  /** The caption of a table. */
  CAPTION("Caption"),
  /** The heading of the contents, which the contents leave out. */
  CONTENTS_HEADING("TOCHeading"),
  /** A first-level line of the contents. */
  CONTENTS_1("TOC1"),
  /** A second-level line of the contents. */
  CONTENTS_2("TOC2"),
  /** The foot of a page. */
  FOOTER("Footer"),
  /** The one sentence that says what came out. */
  CONCLUSION("LexGapConclusion"),
  /** A small heading inside an entry, kept with what follows. */
  LABEL("LexGapLabel"),
  /** Marks in one line, kept with what follows. */
  META("LexGapMeta"),
  /** Wording that could stand in a bill. */
  PROVISION("LexGapProvision"),
  /** What such wording is. */
  PROVISION_NOTE("LexGapProvisionNote"),
  /** A note in small type. */
  NOTE("LexGapNote"),
  /** Text in a table. */
  EVIDENCE("LexGapEvidence"),
  /** The heading of a column. */
  COLUMN("LexGapColumn"),
  /** A row that names what the rows under it have in common. */
  THEME("LexGapTheme"),
  /** A mark in a cell of its own. */
  MARK_CELL("LexGapMarkCell"),
  /** Text of a note of two pages. */
  BRIEF("LexGapBrief"),
  /** A point of a list in such a note. */
  BRIEF_POINT("LexGapBriefPoint"),
  /** Text in a table of such a note. */
  BRIEF_CELL("LexGapBriefCell"),
  /** The line, too small to see, that ends a section of pages. */
  SECTION_END("LexGapSectionEnd");

  private final String id;

  ParagraphStyle(String id) {
    this.id = id;
  }

  /** Its id in the standard look. */
  String id() {
    return id;
  }

  /** Whether it has no room of its own above it, as it needs under a table. */
  boolean isTight() {
    return switch (this) {
      case NORMAL, BULLET, CONCLUSION, META, PROVISION_NOTE, NOTE, BRIEF, BRIEF_POINT -> true;
      default -> false;
    };
  }

  /** The style of a heading of this level, from 1 to 3. */
  static ParagraphStyle heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default ->
          throw new IllegalArgumentException("There is no heading of level %d.".formatted(level));
    };
  }
}
