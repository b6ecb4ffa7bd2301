package org.lexgap.importers.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the sheets with questions. A reader finds them by their captions. */
public enum TemplateColumn {
  /** The field's name: rows are read by it, wherever they stand and however they are worded. */
  FIELD(8),
  /** The item of a list, and which answer to the question it is, if it is not the first. */
  ITEM(6),
  /** The number of the question on the sheet. */
  NUMBER(5),
  /** Whether the question is asked first. */
  TIER(7),
  /** The question, or an item of its list. */
  QUESTION(44),
  /** What counts as which answer. */
  GUIDANCE(54),
  /** The answer. */
  ANSWER(28),
  /** The short id of the law or offence. */
  LAW(12),
  /** The provision. */
  CITATION(19),
  /** How sure whoever fills the sheet is. */
  CONFIDENCE(12),
  /** A remark. */
  NOTE(28);

  private final int width;

  TemplateColumn(int width) {
    this.width = width;
  }

  /** In characters. */
  int width() {
    return width;
  }

  /**
   * The heading.
   *
   * @return the words above the column
   */
  public String caption() {
    return TemplateTexts.text("column." + name().toLowerCase(Locale.ROOT));
  }

  /**
   * The column with this heading.
   *
   * @param heading the words of a cell
   * @return the column, or empty if none has this heading
   */
  public static Optional<TemplateColumn> of(String heading) {
    return Arrays.stream(values())
        .filter(column -> column.caption().equalsIgnoreCase(heading))
        .findFirst();
  }
}
