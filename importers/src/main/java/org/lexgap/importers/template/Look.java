package org.lexgap.importers.template;

/**
 * The kinds of cells. The colours differ in brightness, so that they can be told apart without
 * seeing colour and on grey paper: pale yellow is for writing, white for reading.
 */
enum Look {
  TITLE(Style.ofText(15, "1F3B4D").inBold().onOneLine()),
  PROGRESS(Style.ofText(11, "1F3B4D").inBold().onOneLine()),
  PARAGRAPH(Style.ofText(11, "1A1A1A")),
  SUBTITLE(Style.ofText(12, "1F3B4D").inBold().onOneLine()),
  CAPTION(Style.ofText(11, "1F3B4D").inBold()),
  SMALL(Style.ofText(9, "595959")),
  HINT(Style.ofText(10, "404040").onOneLine()),
  HEADING(Style.ofText(10, "FFFFFF").inBold().on("1F3B4D").framed()),
  BAND(Style.ofText(11, "1F3B4D").inBold().on("D5E1E8").onOneLine()),
  /** What programs go by; people need not read it. */
  KEY(Style.ofText(7, "A0A0A0").shrunk()),
  NUMBER(Style.ofText(9, "595959").framed()),
  QUESTION(Style.ofText(10, "1A1A1A").inBold().framed()),
  GUIDANCE(Style.ofText(9, "404040").framed()),
  ITEM(Style.ofText(10, "1A1A1A").framed().indentedBy(2)),
  FURTHER(Style.ofText(9, "595959").inItalics().framed().indentedBy(1)),
  /** Beside an item: nothing is written here. */
  CLOSED(Style.ofText(9, "595959").on("F2F2F2").framed()),
  /** An answer that may be a number. */
  ANSWER(Style.ofInput(false)),
  /** An answer or remark that stays as it is typed. */
  INPUT(Style.ofInput(true));

  private final Style style;

  Look(Style style) {
    this.style = style;
  }

  Style style() {
    return style;
  }
}
