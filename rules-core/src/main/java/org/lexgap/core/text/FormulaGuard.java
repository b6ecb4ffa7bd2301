package org.lexgap.core.text;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from running a text of a CSV file as a formula: an apostrophe is put
 * before it, and taken away on reading.
 */
public final class FormulaGuard {

  private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r]");
  private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r]");

  private FormulaGuard() {}

  /**
   * Makes a text harmless as a cell.
   *
   * @param text any text
   * @return the text, with an apostrophe before it if a spreadsheet would take it for a formula
   */
  public static String guard(String text) {
    return DANGEROUS.matcher(text).find() ? "'" + text : text;
  }

  /**
   * Takes back what {@link #guard} added.
   *
   * @param text a cell
   * @return the text that was guarded; any other cell as it is
   */
  public static String unguard(String text) {
    return GUARDED.matcher(text).find() ? text.substring(1) : text;
  }
}
