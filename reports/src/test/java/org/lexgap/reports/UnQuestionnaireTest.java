package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.SourceLine;
import org.lexgap.reports.questionnaire.ArticleRow;
import org.lexgap.reports.questionnaire.ReviewAnswer;
import org.lexgap.reports.questionnaire.TreatyPart;
import org.lexgap.reports.questionnaire.UnQuestionnaire;
import org.lexgap.reports.questionnaire.UnQuestionnaireDocx;
import org.lexgap.reports.questionnaire.UnQuestionnaireXlsx;
import org.lexgap.reports.sheet.WorkbookTables;
import org.lexgap.reports.sheet.WorkbookText;
import org.lexgap.reports.word.WordOutline;

class UnQuestionnaireTest {

  private static final ReportFormat XLSX = new UnQuestionnaireXlsx();
  private static final ReportFormat DOCX = new UnQuestionnaireDocx();
  private static final List<String> TREATIES =
      List.of("UNTOC-2000", "TIP-PROTOCOL-2000", "SOM-PROTOCOL-2000");

  private static ArticleRow row(UnQuestionnaire table, String treaty, String article) {
    return table.parts().stream()
        .filter(part -> part.instrument().equals(treaty))
        .flatMap(part -> part.rows().stream())
        .filter(row -> row.article().equals(article))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void every_provision_that_a_legislative_element_cites_has_one_row(GapReport report) {
    Set<String> cited = new TreeSet<>();
    for (FindingEntry entry : report.findings().inCatalogueOrder()) {
      for (SourceLine line : entry.askedBy()) {
        String instrument = line.source().source().instrument();
        if (TREATIES.contains(instrument) && !entry.finding().element().isOperational()) {
          cited.add(instrument + " " + line.source().source().ref());
        }
      }
    }
    List<String> rows = new ArrayList<>();
    for (TreatyPart part : UnQuestionnaire.of(report).parts()) {
      part.rows().forEach(row -> rows.add(part.instrument() + " " + row.article()));
    }
    assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void an_answer_stands_with_its_provisions_and_what_is_not_there() {
    UnQuestionnaire table = UnQuestionnaire.of(ExampleReports.typical());
    ArticleRow organise = row(table, "TIP-PROTOCOL-2000", "art 5(2)(c)");
    assertThat(organise.answer()).isEqualTo(ReviewAnswer.NO);
    assertThat(organise.says()).isEqualTo("No");
    assertThat(organise.strength()).containsExactly("required");
    assertThat(organise.absent())
        .containsExactly(
            "Organising or directing is an offence (TIP-ORGANISE): The answer is “no”.");
  }

  @Test
  void what_parties_are_asked_to_consider_is_not_called_required() {
    assertThat(
            row(UnQuestionnaire.of(ExampleReports.typical()), "SOM-PROTOCOL-2000", "art 8(7)")
                .strength())
        .containsExactly("asks parties to consider it");
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void no_row_with_something_unknown_says_yes_or_no(GapReport report) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    report
        .findings()
        .inCatalogueOrder()
        .forEach(one -> outcomes.put(one.finding().element().id(), one.finding().outcome()));
    for (TreatyPart part : UnQuestionnaire.of(report).parts()) {
      for (ArticleRow row : part.rows()) {
        boolean unknown =
            outcomes.entrySet().stream()
                .filter(one -> one.getValue() == Outcome.UNKNOWN)
                .anyMatch(
                    one ->
                        row.elements().stream()
                            .anyMatch(line -> line.contains("(" + one.getKey() + ")")));
        if (unknown) {
          assertThat(row.answer()).isNotIn(ReviewAnswer.YES, ReviewAnswer.NO);
          assertThat(row.open()).anyMatch(line -> line.startsWith("Not answered: "));
        }
      }
    }
  }

  @Test
  void an_unread_source_is_marked_in_its_row() {
    GapReport report = ExampleReports.typical();
    for (TreatyPart part : UnQuestionnaire.of(report).parts()) {
      for (ArticleRow row : part.rows()) {
        boolean unread =
            report.findings().inCatalogueOrder().stream()
                .flatMap(entry -> entry.askedBy().stream())
                .filter(line -> line.source().source().instrument().equals(part.instrument()))
                .filter(line -> line.source().source().ref().equals(row.article()))
                .anyMatch(line -> line.unread() != null);
        assertThat(row.notes().stream().anyMatch(note -> note.contains("confirm before quoting")))
            .as(row.article())
            .isEqualTo(unread);
      }
    }
  }

  @Test
  void it_says_that_it_is_no_official_questionnaire() {
    assertThat(UnQuestionnaire.of(ExampleReports.typical()).notes())
        .anyMatch(note -> note.contains("not a copy of any official questionnaire"));
  }

  /** The answers as the model has them. */
  private static Map<String, String> answers(GapReport report) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (TreatyPart part : UnQuestionnaire.of(report).parts()) {
      part.rows().forEach(row -> answers.put(part.instrument() + " " + row.article(), row.says()));
    }
    return answers;
  }

  private static Map<String, String> fromXlsx(GapReport report) {
    WorkbookTables book = WorkbookTables.read(GoldenFile.write(XLSX, report));
    Map<String, String> found = new LinkedHashMap<>();
    for (TreatyPart part : UnQuestionnaire.of(report).parts()) {
      String table = "tbl" + part.instrument().replaceAll("[^A-Za-z0-9]", "");
      book.rows(table)
          .forEach(
              row -> found.put(part.instrument() + " " + row.get("Article"), row.get("Answer")));
    }
    return found;
  }

  private static Map<String, String> fromDocx(GapReport report) {
    List<XWPFTable> tables = WordOutline.opened(GoldenFile.write(DOCX, report)).getTables();
    List<TreatyPart> parts = UnQuestionnaire.of(report).parts();
    assertThat(tables).hasSameSizeAs(parts);
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      List<XWPFTableRow> rows = tables.get(i).getRows();
      for (XWPFTableRow row : rows.subList(1, rows.size())) {
        String article = row.getCell(0).getParagraphs().get(0).getText();
        String answer = row.getCell(1).getText().replaceFirst("^.\u00A0", "");
        found.put(parts.get(i).instrument() + " " + article, answer);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.SarifFormatTest#reports")
  void workbook_and_document_say_the_same(GapReport report) {
    Map<String, String> expected = answers(report);
    assertThat(fromXlsx(report)).containsExactlyEntriesOf(expected);
    assertThat(fromDocx(report)).containsExactlyEntriesOf(expected);
  }

  @Test
  void tables_equal_their_golden_files() {
    check("un-empty", ExampleReports.empty());
    check("un-typical", ExampleReports.typical());
    check("un-unread", ExampleReports.withUnreadInput());
  }

  private static void check(String name, GapReport report) {
    GoldenFile.checkText(name + ".xlsx.txt", WorkbookText.of(GoldenFile.write(XLSX, report)));
    GoldenFile.checkText(
        name + ".docx.txt",
        String.join("\n", WordOutline.lines(GoldenFile.write(DOCX, report))) + "\n");
  }

  @Test
  void the_same_report_gives_the_same_bytes() {
    for (ReportFormat format : List.of(XLSX, DOCX)) {
      assertThat(GoldenFile.write(format, ExampleReports.typical()))
          .isEqualTo(GoldenFile.write(format, ExampleReports.typical()));
    }
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_changes_no_answer(String text) {
    GapReport hostile = ExampleReports.hostile(text);
    Map<String, String> expected = answers(ExampleReports.hostile("x"));
    assertThat(fromXlsx(hostile)).isEqualTo(expected);
    assertThat(fromDocx(hostile)).isEqualTo(expected);
  }
}
