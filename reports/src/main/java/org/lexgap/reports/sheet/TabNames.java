package org.lexgap.reports.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names that a workbook accepts: fit for their place, and no two alike. */
final class TabNames {

  /** What a tab can hold. */
  static final int MOST = 31;

  /** What the heading of a column of a table can hold. */
  static final int MOST_OF_HEADING = 255;

  private static final String NAMELESS = "–";

  private final Set<String> taken = new HashSet<>();

  /** The name of a tab. */
  String tab(String wanted) {
    // POI would cut without saying so.
    String safe = WorkbookUtil.createSafeSheetName(shortened(wanted, MOST), ' ').strip();
    return unique(wanted.isBlank() ? NAMELESS : safe, MOST);
  }

  /** The heading of a column. */
  String heading(String wanted) {
    return unique(wanted.isEmpty() ? NAMELESS : wanted, MOST_OF_HEADING);
  }

  private String unique(String wanted, int most) {
    String name = shortened(wanted, most);
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = " (" + n + ")";
      name = shortened(wanted, most - number.length()) + number;
    }
    return name;
  }

  private static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end).strip() + "…";
  }
}
