package org.lexgap.importers.template;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Names that every spreadsheet program accepts for a sheet. */
public final class SheetNames {

  private static final int LONGEST = 31;
  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\']");

  private static final List<String> OWN =
      List.of("sheet.readme", "sheet.state", "sheet.more", "sheet.lists");

  private SheetNames() {}

  /** A name close to a title that is not taken yet. */
  static String of(String title, Collection<String> taken) {
    String clean = FORBIDDEN.matcher(title).replaceAll(" ").strip();
    String name = cut(clean, LONGEST);
    for (int i = 2; isTaken(name, taken); i++) {
      String number = " " + i;
      name = cut(clean, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static boolean isTaken(String name, Collection<String> taken) {
    return taken.stream().anyMatch(name::equalsIgnoreCase) || isReserved(name);
  }

  /**
   * Whether every template has a sheet of this name, whatever it asks.
   *
   * @param name the name of a sheet
   * @return true for the sheets that are no set of questions
   */
  public static boolean isReserved(String name) {
    return OWN.stream().map(key -> TemplateTexts.text(key)).anyMatch(name::equalsIgnoreCase);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length).strip();
  }
}
