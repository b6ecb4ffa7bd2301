package org.lexgap.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FixedWords;

/**
 * What the templates need besides the report: the style sheet, the script and the policy that lets
 * a browser use nothing else, so that text from a sheet could never load or run anything.
 *
 * @param css the style sheet
 * @param foot the style of the running foot of printed pages, which holds the jurisdiction's name
 * @param script a script that narrows findings down; empty where there is none, and the page is
 *     whole without it
 * @param policy the content security policy, which names the three by their hash
 */
public record HtmlPage(String css, String foot, String script, String policy) {

  static HtmlPage of(GapReport report) {
    return withScript(
        resource("report.css"),
        runningFoot(report.runningFoot(), report.words()),
        resource("report.js"));
  }

  /**
   * A page of another kind of report that is styled like the gap report and runs no script.
   *
   * @param runningFoot what stands at the foot of every printed page
   * @param words the fixed texts of the language
   * @param more a style sheet of its own, beside this class, that is added
   * @return the page
   */
  public static HtmlPage of(String runningFoot, FixedWords words, String more) {
    return withScript(resource("report.css") + resource(more), runningFoot(runningFoot, words), "");
  }

  /**
   * A page with a style and a script of its own.
   *
   * @param css the style sheet
   * @param foot the style of this one page, such as its foot
   * @param script its script; empty for none
   * @return the page, whose policy names the three
   */
  public static HtmlPage withScript(String css, String foot, String script) {
    return new HtmlPage(
        css,
        foot,
        script,
        ("default-src 'none'; style-src '%s' '%s'; script-src %s; base-uri 'none';"
                + " form-action 'none'")
            .formatted(
                hash(css), hash(foot), script.isEmpty() ? "'none'" : "'" + hash(script) + "'"));
  }

  /**
   * The same page, which may also show the pictures that its style sheet holds.
   *
   * @return a copy; pictures from anywhere else stay forbidden
   */
  public HtmlPage withPictures() {
    return new HtmlPage(
        css,
        foot,
        script,
        policy.replace("default-src 'none';", "default-src 'none'; img-src data:;"));
  }

  /**
   * A style sheet or script beside this class.
   *
   * @param name its name, such as {@code report.css}
   * @return its text
   */
  public static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource (%s) is missing. Maybe build the module with Maven.".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String runningFoot(String foot, FixedWords words) {
    return "@page{%s}".formatted(margins(foot, words));
  }

  /**
   * What stands at the foot of every printed page: a text and the number of the page.
   *
   * @param foot the text
   * @param words the fixed texts of the language
   * @return the rules for the inside of {@code @page}
   */
  public static String margins(String foot, FixedWords words) {
    return "@bottom-left{content:%s}@bottom-right{content:%s counter(page) %s counter(pages)}"
        .formatted(
            cssString(foot),
            cssString(words.text("page.footPage") + " "),
            cssString(" " + words.text("page.footOf") + " "));
  }

  /** A CSS string in which everything but plain letters and digits is escaped. */
  static String cssString(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && Character.isLetterOrDigit(c)) {
                css.append((char) c);
              } else {
                css.append("\\%06x".formatted(c));
              }
            });
    return css.append('"').toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The letter of an outcome in names of styles and icons. It is not shown to anyone.
   *
   * @param outcome the outcome
   * @return its letter, the same in every language
   */
  public static String code(Outcome outcome) {
    return switch (outcome) {
      case MET -> "M";
      case PARTIAL -> "P";
      case MISSING -> "X";
      case CONFLICT -> "C";
      case UNKNOWN -> "U";
      case REVIEW -> "R";
      case NOT_APPLICABLE -> "N";
    };
  }

  /** Whether a finding is folded: nothing is to be done about it. */
  static boolean isFolded(Outcome outcome) {
    return outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE;
  }
}
