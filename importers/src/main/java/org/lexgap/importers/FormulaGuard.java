package org.lexgap.importers;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from running a text of a CSV file as a formula: an apostrophe is put
 * before it, and taken away on reading.
 */
final class FormulaGuard {

  private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r]");
  private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r]");

  private FormulaGuard() {}

  static String guard(String text) {
    return DANGEROUS.matcher(text).find() ? "'" + text : text;
  }

  static String unguard(String text) {
    return GUARDED.matcher(text).find() ? text.substring(1) : text;
  }
}
