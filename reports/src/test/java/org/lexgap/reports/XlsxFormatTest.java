package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.sheet.WorkbookTables;

class XlsxFormatTest {

  private static WorkbookTables read(GapReport report) {
    return WorkbookTables.read(GoldenFile.write(ReportFormat.XLSX, report));
  }

  private static List<String> sheets(GapReport report) {
    XSSFWorkbook workbook = read(report).workbook();
    return Stream.iterate(0, i -> i < workbook.getNumberOfSheets(), i -> i + 1)
        .map(workbook::getSheetName)
        .toList();
  }

  private static Stream<Cell> cells(XSSFWorkbook workbook) {
    Stream.Builder<Cell> cells = Stream.builder();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells);
      }
    }
    return cells.build();
  }

  @Test
  void every_sheet_stands_in_its_place() {
    assertThat(sheets(ExampleReports.typical()))
        .containsExactly(
            "Read me",
            "Summary",
            "Findings",
            "Evidence",
            "Sources",
            "Gaps in order",
            "To answer",
            "Checks",
            "Road map",
            "Capacity needs",
            "Problems",
            "Receipt");
    assertThat(sheets(ExampleReports.overLaw())).contains("Bill and outcomes", "Bill and answers");
  }

  @Test
  void a_sheet_without_rows_says_why_in_words() {
    XSSFWorkbook workbook = read(ExampleReports.empty()).workbook();
    for (Sheet sheet : workbook) {
      Row fourth = sheet.getRow(3);
      assertThat(fourth.getCell(0).getStringCellValue()).as(sheet.getSheetName()).isNotBlank();
    }
    assertThat(workbook.getSheet("Gaps in order").getRow(3).getCell(0).getStringCellValue())
        .contains("No element is in conflict");
    assertThat(workbook.getSheet("Road map").getRow(3).getCell(0).getStringCellValue())
        .isEqualTo("This report was made without a road map.");
  }

  /** The columns of a step: nothing that other formats say about it is left out. */
  @Test
  void the_road_map_and_the_needs_are_there_in_full() {
    GapReport report = ExampleReports.withRoadMap();
    List<Map<String, String>> steps = read(report).rows("tblRoadMap");
    assertThat(steps)
        .filteredOn(row -> row.get("Kind").startsWith("Step"))
        .hasSameSizeAs(report.roadMap().steps());
    report
        .roadMap()
        .steps()
        .forEach(
            step ->
                assertThat(steps)
                    .anySatisfy(
                        row ->
                            assertThat(row)
                                .containsEntry("What would be amended", step.title())
                                .containsEntry("Urgency", step.urgency())));
    GapReport practice = ExampleReports.withPractice();
    assertThat(read(practice).rows("tblNeeds"))
        .hasSize(
            practice.needs().topics().stream().mapToInt(topic -> topic.rows().size()).sum()
                + practice.needs().unanswered().size());
  }

  @Test
  void receipt_and_basis_are_there_in_full() {
    GapReport report = ExampleReports.typical();
    List<Map<String, String>> rows = read(report).rows("tblReceipt");
    assertThat(rows)
        .extracting(row -> row.get("What it says"))
        .contains(
            report.receipt().inputSha256(),
            report.receipt().rulebaseHash(),
            "2025-06-17T09:30:00Z",
            "2025-06-17");
    report
        .basis()
        .laws()
        .forEach(
            law ->
                assertThat(rows)
                    .anyMatch(row -> row.get("Item").equals(law.law().id() + " · " + law.title())));
    report
        .basis()
        .unread()
        .forEach(
            unread ->
                assertThat(rows)
                    .anyMatch(
                        row ->
                            row.get("Item").startsWith(unread.source().citation())
                                && row.get("Item").contains("confirm before quoting")));
  }

  /** A source that was not read carries its mark in the row in which it is used. */
  @Test
  void an_unread_source_is_marked_where_it_is_cited() {
    GapReport report = ExampleReports.typical();
    WorkbookTables book = read(report);
    List<Map<String, String>> findings = book.rows("tblFindings");
    List<Map<String, String>> sources = book.rows("tblSources");
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      String id = entry.finding().element().id();
      for (SourceLine line : entry.askedBy()) {
        String mark = line.unread() == null ? "" : " · confirm before quoting";
        assertThat(row(findings, id).get("Asked by").lines()).contains(line.citation() + mark);
        assertThat(sources)
            .anySatisfy(
                row ->
                    assertThat(row)
                        .containsEntry("Id", id)
                        .containsEntry("What it asks", line.sentence())
                        .containsEntry(
                            "How it was checked",
                            line.unread() == null
                                ? "–"
                                : "confirm before quoting (" + line.unread() + ")"));
      }
    }
  }

  private static Map<String, String> row(List<Map<String, String>> rows, String id) {
    return rows.stream().filter(one -> one.get("Id").equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_is_never_more_than_text(String text) {
    XSSFWorkbook workbook = read(ExampleReports.hostile(text)).workbook();
    assertThat(cells(workbook))
        .allSatisfy(
            cell -> {
              assertThat(cell.getCellType())
                  .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
              assertThat(cell.getHyperlink()).isNull();
              assertThat(cell.getCellComment()).isNull();
              if (cell.getCellType() == CellType.STRING) {
                assertThat(cell.getStringCellValue())
                    .hasSizeLessThanOrEqualTo(32_767)
                    .doesNotContainPattern("^[=+\\-@\\t\\r]")
                    .doesNotContainPattern(
                        "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067\uFFFE]");
              }
            });
    assertThat(shape(workbook)).isEqualTo(shape(read(ExampleReports.hostile("x")).workbook()));
  }

  /** Names of sheets and tables with their sizes: no text changes them. */
  private static Set<String> shape(XSSFWorkbook workbook) {
    Set<String> shape = new TreeSet<>();
    for (Sheet sheet : workbook) {
      ((XSSFSheet) sheet)
          .getTables()
          .forEach(
              table ->
                  shape.add(
                      sheet.getSheetName()
                          + " "
                          + table.getName()
                          + " "
                          + table.getArea().formatAsString()));
    }
    return shape;
  }

  /** Languages are found by their bundles, so a new one is tested without a change here. */
  @Test
  void names_of_sheets_fit_a_tab_in_every_language() {
    List<String> keys =
        List.of(
            "sheet.readMe",
            "sheet.summary",
            "section.findings",
            "sheet.evidence",
            "sheet.sources",
            "section.gaps",
            "sheet.questions",
            "sheet.checks",
            "section.roadMap",
            "section.needs",
            "sheet.problems",
            "reading.receiptHeading",
            "sheet.billEffects",
            "sheet.billAnswers");
    for (Locale locale : languages()) {
      Map<String, String> texts = Bundle.of(locale).texts();
      assertThat(keys.stream().map(texts::get))
          .as(locale.toString())
          .doesNotHaveDuplicates()
          .allSatisfy(
              name ->
                  assertThat(name)
                      .hasSizeBetween(1, 31)
                      .doesNotContainPattern("[,\\[\\]:*?/\\\\]"));
    }
  }

  private static List<Locale> languages() {
    return Stream.of(Locale.getISOLanguages())
        .filter(
            language ->
                language.equals("en")
                    || Bundle.class.getResource("messages_" + language + ".properties") != null)
        .map(Locale::forLanguageTag)
        .toList();
  }
}
