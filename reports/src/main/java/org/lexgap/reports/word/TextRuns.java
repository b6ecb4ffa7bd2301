package org.lexgap.reports.word;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into runs of one script, because Word must be told which run is to be read from right
 * to left and which needs the font for complex or East Asian scripts.
 */
final class TextRuns {

  /** How Word lays out a run. */
  enum Kind {
    PLAIN,
    RIGHT_TO_LEFT,
    COMPLEX,
    EAST_ASIAN
  }

  /**
   * A run.
   *
   * @param text its text, fit for a document
   * @param kind how it is laid out
   * @param language the language that its script suggests; empty for plain runs
   */
  record Run(String text, Kind kind, String language) {}

  private static final int FIRST_FOREIGN = 0x0590;

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();
  private final StringBuilder neutral = new StringBuilder();
  private Kind kind = Kind.PLAIN;
  private int script = UScript.LATIN;

  private TextRuns() {}

  static List<Run> of(String text) {
    String clean = DocumentText.clean(text);
    if (clean.codePoints().allMatch(c -> c < FIRST_FOREIGN)) {
      return clean.isEmpty() ? List.of() : List.of(new Run(clean, Kind.PLAIN, ""));
    }
    TextRuns cut = new TextRuns();
    clean.codePoints().forEach(cut::take);
    return cut.finish();
  }

  private void take(int c) {
    int its = UScript.getScript(c);
    if (its == UScript.COMMON || its == UScript.INHERITED) {
      neutral.appendCodePoint(c);
      return;
    }
    Kind next = kind(c, its);
    boolean goesOn =
        next == kind && (next == Kind.PLAIN || next == Kind.EAST_ASIAN || its == script);
    if (!goesOn) {
      end(next);
    }
    run.append(neutral).appendCodePoint(c);
    neutral.setLength(0);
    kind = next;
    script = its;
  }

  /** Ends a run. What belongs to no script goes to the plain run beside it, on either side. */
  private void end(Kind next) {
    if (kind == Kind.PLAIN) {
      run.append(neutral);
      neutral.setLength(0);
    }
    add(run, kind);
    if (next != Kind.PLAIN) {
      add(neutral, Kind.PLAIN);
    }
  }

  private List<Run> finish() {
    end(Kind.PLAIN);
    add(neutral, Kind.PLAIN);
    return runs;
  }

  private void add(StringBuilder text, Kind as) {
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), as, language(text.toString(), as)));
      text.setLength(0);
    }
  }

  private static Kind kind(int c, int script) {
    byte direction = Character.getDirectionality(c);
    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
      return Kind.RIGHT_TO_LEFT;
    }
    return switch (script) {
      case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.HANGUL, UScript.BOPOMOFO ->
          Kind.EAST_ASIAN;
      default -> c >= FIRST_FOREIGN && isComplex(script) ? Kind.COMPLEX : Kind.PLAIN;
    };
  }

  /** Scripts whose letters are not simply set one after the other. */
  private static boolean isComplex(int script) {
    return switch (script) {
      case UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.ARMENIAN,
          UScript.GEORGIAN,
          UScript.ETHIOPIC ->
          false;
      default -> true;
    };
  }

  /** The likeliest language of a script: no sheet says in which language a law is called. */
  private static String language(String text, Kind kind) {
    if (kind == Kind.PLAIN) {
      return "";
    }
    int script =
        kind == Kind.EAST_ASIAN
            ? eastAsian(text)
            : text.codePoints()
                .map(UScript::getScript)
                .filter(s -> s != UScript.COMMON && s != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.COMMON);
    ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + UScript.getShortName(script)));
    return likely.getLanguage() + "-" + likely.getCountry();
  }

  private static int eastAsian(String text) {
    boolean korean = text.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HANGUL);
    boolean japanese =
        text.codePoints()
            .map(UScript::getScript)
            .anyMatch(s -> s == UScript.HIRAGANA || s == UScript.KATAKANA);
    return korean ? UScript.HANGUL : japanese ? UScript.HIRAGANA : UScript.HAN;
  }
}
