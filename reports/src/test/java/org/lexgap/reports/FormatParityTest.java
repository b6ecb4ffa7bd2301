package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.CheckEntry;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.sheet.WorkbookTables;
import org.lexgap.reports.word.WordOutline;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every format is read back on its own: all hold every finding and check, and the same figures. */
class FormatParityTest {

  /** Codes of outcomes and statuses by id, as the model has them. */
  private static Map<String, String> codes(GapReport report) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      codes.put(entry.finding().element().id(), entry.finding().outcome().name());
    }
    for (CheckEntry entry : report.checkEntries()) {
      codes.put(entry.result().check().id(), entry.result().status().key());
    }
    return codes;
  }

  private static JsonNode json(ReportFormat format, GapReport report) {
    return new ObjectMapper().readTree(GoldenFile.write(format, report));
  }

  @Test
  void every_built_in_format_is_compared() {
    assertThat(ReportFormat.all())
        .extracting(ReportFormat::name)
        .containsExactly(
            "html",
            "json",
            "csv",
            "md",
            "sarif",
            "junit.xml",
            "docx",
            "xlsx",
            "un-questionnaire.xlsx",
            "un-questionnaire.docx");
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void json_holds_every_finding_and_check(GapReport report) {
    JsonNode json = json(ReportFormat.JSON, report);
    Map<String, String> found = new LinkedHashMap<>();
    json.get("findings")
        .forEach(one -> found.put(one.get("element").asString(), one.get("outcome").asString()));
    json.get("checks")
        .forEach(one -> found.put(one.get("id").asString(), one.get("status").asString()));
    assertThat(found).containsExactlyEntriesOf(codes(report));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void sarif_holds_every_finding_and_check_and_the_figures_of_json(GapReport report) {
    JsonNode run = json(ReportFormat.SARIF, report).at("/runs/0");
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode one : run.get("results")) {
      JsonNode says = one.get("properties");
      JsonNode code = says.has("outcome") ? says.get("outcome") : says.get("status");
      found.put(one.get("ruleId").asString(), code.asString());
    }
    assertThat(found).containsExactlyEntriesOf(codes(report));
    assertThat(run.at("/properties/figures"))
        .isEqualTo(json(ReportFormat.JSON, report).get("figures"));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void csv_holds_every_finding_and_check(GapReport report) {
    List<List<String>> rows = CsvFormatTest.rows(report);
    Map<String, String> found = new LinkedHashMap<>();
    rows.subList(1, rows.size()).forEach(row -> found.put(row.get(1), row.get(4)));
    assertThat(found).containsExactlyEntriesOf(codes(report));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void junit_holds_every_finding_and_check_and_counts_the_same(GapReport report) throws Exception {
    Element root = JunitFormatTest.parsed(report);
    Map<String, String> found = new LinkedHashMap<>();
    for (Element one : JunitFormatTest.all(root, "testcase")) {
      String id = one.getAttribute("name").split(" ", 2)[0];
      found.put(id, JunitFormatTest.all(one, "property").get(0).getAttribute("value"));
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(codes(report));
    for (RangeRow row : report.firstPage().ranges().sets()) {
      Element suite =
          JunitFormatTest.all(root, "testsuite").stream()
              .filter(one -> one.getAttribute("name").equals(row.set().id()))
              .findFirst()
              .orElseThrow();
      Figures figures = row.figures();
      assertThat(suite.getAttribute("tests")).isEqualTo("" + figures.total());
      assertThat(suite.getAttribute("failures"))
          .isEqualTo("" + (figures.gaps() + figures.count(Outcome.PARTIAL)));
    }
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void markdown_holds_every_finding_and_the_figures(GapReport report) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Node node : MarkdownFormatTest.nodes(report)) {
      if (node instanceof Heading heading && heading.getLevel() == 5) {
        Node mark = heading.getNext().getNext();
        found.put(MarkdownFormatTest.seen(heading), MarkdownFormatTest.seen(mark.getFirstChild()));
      }
    }
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      assertThat(found).containsEntry(entry.finding().element().id(), entry.badge().text());
    }
    String page = GoldenFile.text(ReportFormat.MARKDOWN, report);
    if (report.checks() != null) {
      report
          .checkEntries()
          .forEach(entry -> assertThat(page).contains(entry.result().check().id()));
    }
    for (RangeRow row : report.firstPage().ranges().sets()) {
      StringBuilder cells = new StringBuilder("|" + row.title() + "|");
      cells.append(row.range()).append(' ').append(row.of()).append('|');
      for (Outcome outcome : Outcome.values()) {
        cells.append(row.figures().count(outcome)).append('|');
      }
      assertThat(page).contains(cells);
    }
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void docx_holds_every_finding_and_check_with_its_mark_and_the_figures(GapReport report) {
    List<String> lines = WordOutline.lines(GoldenFile.write(ReportFormat.DOCX, report));
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      assertThat(marks(lines, entry.finding().element().id(), entry.title()))
          .as(entry.finding().element().id())
          .contains(entry.badge().text());
    }
    if (report.checks() != null) {
      for (CheckEntry entry : report.checkEntries()) {
        assertThat(marks(lines, entry.result().check().id(), entry.title()))
            .as(entry.result().check().id())
            .contains(entry.badge().text());
      }
    }
    for (RangeRow row : report.firstPage().ranges().sets()) {
      StringBuilder cells = new StringBuilder("| " + row.title() + " | ");
      cells.append(row.range()).append(' ').append(row.of());
      cells.append(" | <").append(row.aria()).append("> |");
      for (Outcome outcome : Outcome.values()) {
        cells.append(' ').append(row.figures().count(outcome)).append(" |");
      }
      assertThat(lines).contains(cells.toString());
    }
  }

  /** The mark under the heading of a finding, or in its row or line. */
  private static String marks(List<String> lines, String id, String title) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("[heading 3] " + id + " " + title)) {
        return lines.get(i + 1);
      }
      if (line.contains(" | " + title + " " + id + " |")
          || line.startsWith("[List Bullet] " + id + " " + title + " · ")) {
        return line;
      }
    }
    return "";
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void html_holds_every_finding_with_its_mark(GapReport report) {
    String html = GoldenFile.text(ReportFormat.HTML, report);
    Map<String, String> found = new LinkedHashMap<>();
    Matcher marks =
        Pattern.compile(
                "<(?:article|details) class=\"finding[^\"]*\".*?<span>([^<]*)</span></span>"
                    + ".*?<code><bdi dir=\"ltr\">([^<]*)</bdi></code>",
                Pattern.DOTALL)
            .matcher(html);
    while (marks.find()) {
      found.put(marks.group(2), marks.group(1));
    }
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      assertThat(found).containsEntry(entry.finding().element().id(), entry.badge().text());
    }
    for (RangeRow row : report.firstPage().ranges().sets()) {
      assertThat(html).contains("<bdi dir=\"ltr\">" + row.range() + "</bdi> <small>" + row.of());
    }
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void a_workbook_holds_every_finding_and_check_and_the_figures(GapReport report) {
    WorkbookTables book = WorkbookTables.read(GoldenFile.write(ReportFormat.XLSX, report));
    Map<String, String> found = new LinkedHashMap<>();
    for (Map<String, String> row : book.rows("tblFindings")) {
      found.put(row.get("Id"), row.get("Code"));
    }
    for (Map<String, String> row : book.rows("tblChecks")) {
      found.put(row.get("Id"), row.get("Code").split(":", 2)[0]);
    }
    assertThat(found).containsExactlyEntriesOf(codes(report));
    assertThat(book.rows("tblEvidence"))
        .hasSize(
            report.findings().inCatalogueOrder().stream().mapToInt(e -> e.recorded().size()).sum()
                + report.checkEntries().stream().mapToInt(e -> e.answers().size()).sum());
    assertThat(book.rows("tblGaps"))
        .hasSize(report.gaps().duties().size() + report.gaps().others().size());
    assertThat(book.rows("tblToAnswer")).hasSize(report.open().questions().size());
    assertThat(book.rows("tblProblems")).hasSize(report.problems().rows().size());
    for (RangeRow row : report.firstPage().ranges().sets()) {
      Map<String, String> figures =
          book.rows("tblSummary").stream()
              .filter(one -> one.get("Set").equals(row.title()))
              .findFirst()
              .orElseThrow();
      assertThat(figures)
          .containsEntry("Met, low end", "" + row.figures().low())
          .containsEntry("Met, high end", "" + row.figures().high())
          .containsEntry("Elements that apply (n)", "" + row.figures().applicable());
      for (Outcome outcome : Outcome.values()) {
        assertThat(figures)
            .containsEntry(
                report.words().text("outcome." + outcome.key() + ".word"),
                "" + row.figures().count(outcome));
      }
    }
  }
}
