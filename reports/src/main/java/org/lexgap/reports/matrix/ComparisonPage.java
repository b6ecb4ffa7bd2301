package org.lexgap.reports.matrix;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.HtmlPage;

/** What the templates of the table need besides it. */
final class ComparisonPage {

  private ComparisonPage() {}

  /** The page: the style of all reports and that of tables, and what sorts, filters and hides. */
  static HtmlPage of(ComparisonTable table) {
    return HtmlPage.withScript(
            HtmlPage.resource("report.css") + HtmlPage.resource("matrix/comparison.css"),
            paper(table) + hiding(table.columns().size()),
            HtmlPage.resource("matrix/comparison.js"))
        .withPictures();
  }

  private static String paper(ComparisonTable table) {
    return "@page{size:%s landscape;margin:10mm;%s}"
        .formatted(
            table.isNarrow() ? "A4" : "A3", HtmlPage.margins(table.runningFoot(), table.words()));
  }

  /** One rule for each column: its class on the table hides it. */
  private static String hiding(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> ".h%d .c>:nth-child(%d)".formatted(i, i + 2))
        .collect(Collectors.joining(",", "", "{display:none}"));
  }

  /** The letter of an outcome in names of styles and icons. */
  static String code(Outcome outcome) {
    return HtmlPage.code(outcome);
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
