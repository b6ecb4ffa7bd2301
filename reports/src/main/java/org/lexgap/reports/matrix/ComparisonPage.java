package org.lexgap.reports.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Outcome;

/**
 * What the templates need besides the table: style, script, and the policy that lets a browser use
 * nothing else, so that text from a sheet could never load or run anything.
 *
 * @param css the style sheet of all reports and that of tables
 * @param own the style of this table: the size of its paper, its foot and which columns are hidden
 * @param script what sorts, filters and hides
 * @param policy the content security policy, which names them by their hash; pictures may come from
 *     the style sheet itself only
 */
record ComparisonPage(String css, String own, String script, String policy) {

  private static final String FOLDER = "/org/lexgap/reports/";

  static ComparisonPage of(ComparisonTable table) {
    String css = resource("report.css") + resource("matrix/comparison.css");
    String own = paper(table) + hiding(table.columns().size());
    String script = resource("matrix/comparison.js");
    return new ComparisonPage(
        css,
        own,
        script,
        "default-src 'none'; img-src data:; style-src '%s' '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
            .formatted(hash(css), hash(own), hash(script)));
  }

  private static String resource(String name) {
    try (InputStream in = ComparisonPage.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The resource (%s) is missing. Maybe build the module with Maven.".formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String paper(ComparisonTable table) {
    return ("@page{size:%s landscape;margin:10mm;"
            + "@bottom-left{content:%s}"
            + "@bottom-right{content:%s counter(page) %s counter(pages)}}")
        .formatted(
            table.isNarrow() ? "A4" : "A3",
            cssString(table.runningFoot()),
            cssString(table.words().text("page.footPage") + " "),
            cssString(" " + table.words().text("page.footOf") + " "));
  }

  /** One rule for each column: its class on the table hides it. */
  private static String hiding(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> ".h%d .c>:nth-child(%d)".formatted(i, i + 2))
        .collect(Collectors.joining(",", "", "{display:none}"));
  }

  /** A CSS string in which everything but plain letters and digits is escaped. */
  private static String cssString(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c < 0x80 && Character.isLetterOrDigit(c)
                    ? Character.toString(c)
                    : "\\%06x".formatted(c))
        .collect(Collectors.joining("", "\"", "\""));
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

  /** The letter of an outcome in names of styles and icons. It is not shown to anyone. */
  static String code(Outcome outcome) {
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

  /** The style of a cell: its outcome, and whether it is a duty of this jurisdiction. */
  static String style(Cell cell) {
    return cell.binding().duty() ? code(cell.outcome()) + " d" : code(cell.outcome());
  }

  /** What stands beside the icon, which is the sign of a check already. */
  static String shown(Row row, Cell cell) {
    return row.isCheck() ? cell.mark().substring(cell.letter().length()) : cell.mark();
  }

  /** What the filters look for in a row: it differs, nobody meets it, someone did not answer. */
  static String facts(Row row) {
    return Stream.of(
            row.differs() ? "d" : "", row.metByNobody() ? "n" : "", row.unanswered() ? "u" : "")
        .collect(Collectors.joining());
  }
}
