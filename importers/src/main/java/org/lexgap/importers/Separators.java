package org.lexgap.importers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what separates the cells of a text file. */
final class Separators {

  static final char TAB = '\t';

  private static final List<Character> CANDIDATES = List.of(',', ';', TAB, '|');
  private static final List<String> CAPTIONS = List.of("law", "field", "answer");

  /** What Excel writes and reads above a table. */
  private static final Pattern DECLARED = Pattern.compile("(?i)sep=(.)(?:\r\n|\r|\n|$)");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private Separators() {}

  /** The text without a line that only names the separator; the line itself stays, empty. */
  static String withoutDeclaration(String text) {
    Matcher declared = DECLARED.matcher(text);
    return declared.lookingAt() ? text.substring("sep=x".length()) : text;
  }

  /** The separator: the declared one, else that of the headings, else the most frequent one. */
  static char of(String text) {
    Matcher declared = DECLARED.matcher(text);
    if (declared.lookingAt()) {
      return declared.group(1).charAt(0);
    }
    List<String> lines =
        text.lines()
            .filter(line -> !line.isBlank())
            .limit(Limits.ROWS_ABOVE_TABLE)
            .map(Separators::withoutQuoted)
            .toList();
    return CANDIDATES.stream()
        .filter(separator -> lines.stream().anyMatch(line -> hasCaptions(line, separator)))
        .findFirst()
        .orElseGet(() -> mostFrequent(lines));
  }

  /** Whether a line holds the headings of a long table, whatever separates them. */
  static boolean areHeadings(String line) {
    return CANDIDATES.stream().anyMatch(separator -> hasCaptions(line, separator));
  }

  private static boolean hasCaptions(String line, char separator) {
    return List.of(line.toLowerCase(Locale.ROOT).split(Pattern.quote(String.valueOf(separator))))
        .stream()
        .map(word -> Blanks.strip(word.replace("\"", "")))
        .toList()
        .containsAll(CAPTIONS);
  }

  /** In the first line that has any: below it, lists and citations have commas of their own. */
  private static char mostFrequent(List<String> lines) {
    char best = CANDIDATES.get(0);
    for (String line : lines) {
      long most = 0;
      for (char separator : CANDIDATES) {
        long count = line.chars().filter(c -> c == separator).count();
        if (count > most) {
          most = count;
          best = separator;
        }
      }
      if (most > 0) {
        return best;
      }
    }
    return best;
  }

  /** Headings in quotation marks keep their words; what they hold is no separator. */
  private static String withoutQuoted(String line) {
    return QUOTED
        .matcher(line)
        .replaceAll(match -> Matcher.quoteReplacement(match.group().replaceAll("[\",;|\t]", "")));
  }
}
