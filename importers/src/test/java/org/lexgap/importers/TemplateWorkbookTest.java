package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.template.TemplateFormat;

/** What people find when they open the Excel template. */
class TemplateWorkbookTest {

  private static final int LONGEST_HINT = 255;

  private static XSSFWorkbook book;

  @BeforeAll
  static void open() throws IOException {
    book = open(Templates.bytes(Templates.small(), TemplateFormat.XLSX));
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  private static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<XSSFSheet> sheets() {
    return StreamSupport.stream(book.spliterator(), false).map(XSSFSheet.class::cast).toList();
  }

  @Test
  void it_explains_itself_first_and_hides_only_the_lists() {
    assertThat(sheets().stream().map(Sheet::getSheetName))
        .containsExactly("Read me", Templates.STATE, Templates.SET, Templates.MORE, "Lists");
    assertThat(book.isSheetHidden(4)).isTrue();
    assertThat(book.getActiveSheetIndex()).isZero();
  }

  @Test
  void headings_and_questions_stay_in_sight_and_can_be_filtered_and_are_printed_on_each_page() {
    XSSFSheet sheet = book.getSheet(Templates.SET);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
  }

  @Test
  void every_sheet_is_protected_without_a_password_but_filters_stay_free() {
    for (XSSFSheet sheet : sheets()) {
      assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
      assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
      assertThat(sheet.isAutoFilterLocked()).isFalse();
      assertThat(sheet.isFormatRowsLocked()).isFalse();
    }
  }

  @Test
  void people_write_only_where_answers_belong() {
    XSSFSheet sheet = book.getSheet(Templates.SET);
    List<String> open = List.of("Answer", "Law", "Citation", "Confidence", "Note");
    List<Integer> columns = open.stream().map(name -> Templates.column(sheet, name)).toList();
    Row question = Templates.row(sheet, "tip.acts", "");
    Row item = Templates.row(sheet, "tip.acts", "receipt");
    for (Cell cell : question) {
      assertThat(cell.getCellStyle().getLocked())
          .as(cell.getAddress().toString())
          .isEqualTo(!columns.contains(cell.getColumnIndex()));
    }
    for (Cell cell : item) {
      assertThat(cell.getCellStyle().getLocked())
          .as(cell.getAddress().toString())
          .isEqualTo(cell.getColumnIndex() != Templates.column(sheet, "Answer"));
    }
  }

  @Test
  void what_is_typed_stays_text_so_that_no_date_is_made_of_a_section() {
    XSSFSheet sheet = book.getSheet(Templates.SET);
    Cell citation = Templates.cell(sheet, "tip.acts", "", "Citation");
    assertThat(citation.getCellStyle().getDataFormatString()).isEqualTo("@");
    Cell number = Templates.cell(sheet, "tip.child.age_threshold", "", "Answer");
    assertThat(number.getCellStyle().getDataFormatString()).isEqualTo("General");
  }

  @Test
  void answers_are_offered_in_plain_words() {
    Map<String, List<String>> offered = DropDowns.of(book);
    XSSFSheet set = book.getSheet(Templates.SET);
    XSSFSheet state = book.getSheet(Templates.STATE);
    assertThat(offered(offered, Templates.cell(state, "ctx.coastal", "", "Answer")))
        .containsExactly("Yes", "No", "Unknown");
    assertThat(offered(offered, Templates.cell(set, "tip.offence.exists", "", "Answer")))
        .containsExactly("Yes", "Partial", "No", "Unknown");
    assertThat(offered(offered, Templates.cell(set, "tip.acts", "receipt", "Answer")))
        .containsExactly("Yes", "No");
    assertThat(offered(offered, Templates.cell(set, "tip.penalty.base.max_years", "", "Answer")))
        .containsExactly("life", "death");
    assertThat(offered(offered, Templates.cell(set, "tip.acts", "", "Confidence")))
        .containsExactly("verified", "known", "uncertain", "proposed");
  }

  private static List<String> offered(Map<String, List<String>> offered, Cell cell) {
    return offered.getOrDefault(
        cell.getSheet().getSheetName() + "!" + cell.getAddress(), List.of());
  }

  @Test
  void laws_entered_once_are_offered_everywhere() throws IOException {
    StatuteSummary summary = RandomSummaries.summary(3);
    byte[] filled = Templates.bytes(Templates.small().filledWith(summary), TemplateFormat.XLSX);
    try (XSSFWorkbook other = open(filled)) {
      Cell law = Templates.cell(other.getSheet(Templates.SET), "tip.acts", "", "Law");
      assertThat(offered(DropDowns.of(other), law).stream().filter(word -> !word.isEmpty()))
          .containsExactlyElementsOf(summary.scopes().stream().map(Object::toString).toList());
    }
  }

  @Test
  void only_closed_lists_refuse_other_words() {
    for (XSSFSheet sheet : sheets()) {
      for (XSSFDataValidation rule : sheet.getDataValidations()) {
        boolean closed = rule.getShowErrorBox();
        List<String> words = offered(DropDowns.of(book), first(sheet, rule));
        boolean asksYesOrNo = words.contains("Yes") && !words.contains("None of these");
        assertThat(closed || !asksYesOrNo).as(words.toString()).isTrue();
        assertThat(!closed || !words.contains("life")).as(words.toString()).isTrue();
      }
    }
  }

  private static Cell first(XSSFSheet sheet, XSSFDataValidation rule) {
    var range = rule.getRegions().getCellRangeAddress(0);
    return sheet.getRow(range.getFirstRow()).getCell(range.getFirstColumn());
  }

  @Test
  void numbers_have_a_hint_with_their_unit_and_words_that_excel_can_hold() {
    XSSFSheet sheet = book.getSheet(Templates.SET);
    List<String> hints =
        sheet.getDataValidations().stream()
            .filter(XSSFDataValidation::getShowPromptBox)
            .map(XSSFDataValidation::getPromptBoxText)
            .toList();
    assertThat(hints).anyMatch(hint -> hint.contains("years") && hint.contains("life, death"));
    assertThat(hints).allMatch(hint -> hint.length() <= LONGEST_HINT);
  }

  @Test
  void each_sheet_says_how_far_it_is_also_for_readers_that_do_not_calculate() throws IOException {
    byte[] filled =
        Templates.bytes(
            Templates.small().filledWith(RandomSummaries.summary(3)), TemplateFormat.XLSX);
    try (XSSFWorkbook other = open(filled)) {
      Cell progress = other.getSheet(Templates.STATE).getRow(1).getCell(2);
      assertThat(progress.getCellType()).isEqualTo(CellType.FORMULA);
      assertThat(progress.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
      assertThat(progress.getStringCellValue()).isEqualTo("3 of 3 questions answered");
      assertThat(other.getSheet("Read me"))
          .anySatisfy(
              row ->
                  assertThat(row)
                      .anySatisfy(
                          cell ->
                              assertThat(Templates.text(cell)).isEqualTo("'State and laws'!$C$2")));
    }
  }

  @Test
  void it_tells_neither_when_nor_by_whom_it_was_made() {
    assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("LexGap");
    assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
        .hasToString("1980-01-01T00:00:00Z");
  }
}
