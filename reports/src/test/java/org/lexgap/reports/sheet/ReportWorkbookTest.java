package org.lexgap.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.assessment.Outcome;

class ReportWorkbookTest {

  private static final Instant TIME = Instant.parse("2025-06-17T09:30:00Z");

  private static ReportWorkbook book(Sheet... sheets) {
    return new ReportWorkbook(
        "Gap report: Velmora", "en-GB", false, TIME, "… [cut]", List.of(sheets));
  }

  private static Sheet.Table table(List<List<Cell>> rows) {
    return new Sheet.Table(
        "Findings",
        "Findings of Velmora",
        "A row for each element.",
        "tblFindings",
        List.of(
            Column.of("Element", 22, Look.CODE),
            Column.text("Outcome", 16).marked(Marking.byOutcome(2)),
            Column.text("Code", 14),
            Column.of("Questions", 10, Look.NUMBER),
            Column.of("Day", 12, Look.DATE)),
        rows,
        "No finding.",
        2,
        Paper.A3);
  }

  private static List<Cell> row(String id, String word, String code) {
    return List.of(
        Cell.of(id), Cell.of(word), Cell.of(code), Cell.of(3), Cell.of(LocalDate.of(2025, 6, 17)));
  }

  private static List<List<Cell>> twoRows() {
    return List.of(row("TIP-A", "Met", "MET"), row("TIP-B", "Missing", "MISSING"));
  }

  private static byte[] bytes(ReportWorkbook book) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static XSSFWorkbook read(ReportWorkbook book) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(bytes(book)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFSheet first(Sheet... sheets) {
    return read(book(sheets)).getSheetAt(0);
  }

  private static Map<String, byte[]> parts(ReportWorkbook book) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(book)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
        assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
      }
    }
    return parts;
  }

  @Test
  void title_what_it_holds_and_headings_have_their_rows() {
    XSSFSheet sheet = first(table(twoRows()));
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Findings of Velmora");
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
        .isEqualTo("A row for each element.");
    assertThat((Object) sheet.getRow(2)).isNull();
    assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Outcome");
    assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("TIP-A");
  }

  @Test
  void the_rows_are_a_real_table_with_a_filter() {
    XSSFTable table = first(table(twoRows())).getTables().get(0);
    assertThat(table.getName()).isEqualTo("tblFindings");
    assertThat(table.getDisplayName()).isEqualTo("tblFindings");
    assertThat(table.getArea().formatAsString()).isEqualTo("A4:E6");
    assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A4:E6");
    assertThat(table.getStyleName()).isEqualTo("TableStyleLight1");
    assertThat(table.getColumns())
        .extracting(column -> column.getName())
        .containsExactly("Element", "Outcome", "Code", "Questions", "Day");
  }

  @Test
  void headings_and_first_columns_stay_when_one_scrolls() {
    var pane = first(table(twoRows())).getPaneInformation();
    assertThat(pane.isFreezePane()).isTrue();
    assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) 4);
    assertThat(pane.getVerticalSplitLeftColumn()).isEqualTo((short) 2);
  }

  @Test
  void a_number_is_a_number_and_a_day_is_a_day() {
    XSSFSheet sheet = first(table(twoRows()));
    XSSFCell number = sheet.getRow(4).getCell(3);
    assertThat(number.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(number.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    XSSFCell day = sheet.getRow(4).getCell(4);
    assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2025-06-17");
    assertThat(day.getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
  }

  @Test
  void cells_are_wrapped_and_begin_at_the_top() {
    XSSFCell cell = first(table(twoRows())).getRow(4).getCell(1);
    assertThat(cell.getCellStyle().getWrapText()).isTrue();
    assertThat(cell.getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
  }

  @Test
  void the_colours_of_outcomes_follow_the_code_and_every_style_is_kept_once() {
    Sheet.Table other = table(twoRows());
    XSSFWorkbook workbook =
        read(
            book(
                table(twoRows()),
                new Sheet.Table(
                    "Again",
                    "t",
                    "a",
                    "tblAgain",
                    other.columns(),
                    other.rows(),
                    "",
                    2,
                    Paper.A4)));
    var formats = workbook.getSheetAt(0).getSheetConditionalFormatting();
    assertThat(formats.getNumConditionalFormattings()).isEqualTo(1);
    var format = formats.getConditionalFormattingAt(0);
    assertThat(format.getFormattingRanges()[0].formatAsString()).isEqualTo("B5:B6");
    List<String> formulas = new ArrayList<>();
    for (int i = 0; i < format.getNumberOfRules(); i++) {
      formulas.add(format.getRule(i).getFormula1());
    }
    assertThat(formulas)
        .containsExactly(
            "$C5=\"MET\"",
            "$C5=\"PARTIAL\"",
            "$C5=\"MISSING\"",
            "$C5=\"CONFLICT\"",
            "$C5=\"UNKNOWN\"",
            "$C5=\"REVIEW\"",
            "$C5=\"NOT_APPLICABLE\"");
    assertThat(format.getRule(2).getPatternFormatting().getFillBackgroundColorColor().getARGBHex())
        .isEqualTo("FF9E1A2B");
    assertThat(format.getRule(4).getBorderFormatting().getBorderTop().name()).isEqualTo("DASHED");
    assertThat(workbook.getStylesSource()._getDXfsSize()).isEqualTo(7);
  }

  @Test
  void a_mark_can_also_be_known_by_how_the_cell_begins() {
    Marking marking = new Marking.ByBeginning(Map.of(Outcome.MET, "✓ M", Outcome.MISSING, "\"x"));
    Sheet.Table plain = table(twoRows());
    XSSFSheet sheet =
        first(
            new Sheet.Table(
                "Matrix",
                "t",
                "a",
                "tblMatrix",
                List.of(Column.text("Velmora", 6).upright().marked(marking)),
                List.of(List.of(Cell.of("✓ M"))),
                "",
                1,
                plain.paper()));
    var format = sheet.getSheetConditionalFormatting().getConditionalFormattingAt(0);
    assertThat(format.getRule(0).getFormula1()).isEqualTo("EXACT(LEFT(A5,3),\"✓ M\")");
    assertThat(format.getRule(1).getFormula1()).isEqualTo("EXACT(LEFT(A5,2),\"\"\"x\")");
    assertThat(sheet.getRow(3).getCell(0).getCellStyle().getRotation()).isEqualTo((short) 90);
  }

  @Test
  void a_table_without_rows_says_so_in_words() {
    XSSFSheet sheet = first(table(List.of()));
    assertThat(sheet.getTables()).isEmpty();
    assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("No finding.");
  }

  @Test
  void it_prints_on_its_paper_with_headings_on_every_page() {
    XSSFSheet sheet = first(table(twoRows()));
    assertThat(sheet.getPrintSetup().getPaperSizeEnum()).isEqualTo(PaperSize.A3_PAPER);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
    assertThat(sheet.getHeader().getLeft()).isEqualTo("Gap report: Velmora");
    assertThat(sheet.getHeader().getRight()).isEqualTo("&A");
    assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
  }

  @Test
  void an_ampersand_in_the_title_is_no_code_of_the_page_header() {
    ReportWorkbook book =
        new ReportWorkbook("A&P & B", "en", false, TIME, "…", List.of(table(twoRows())));
    assertThat(read(book).getSheetAt(0).getHeader().getLeft()).isEqualTo("A&&P && B");
  }

  @Test
  void the_document_has_a_title_and_a_language_and_no_author() {
    var properties = read(book(table(twoRows()))).getProperties();
    var core = properties.getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("Gap report: Velmora");
    assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
    assertThat(core.getCreator()).isNullOrEmpty();
    assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
    assertThat(core.getCreated().toInstant()).isEqualTo(TIME);
    assertThat(core.getModified().toInstant()).isEqualTo(TIME);
    assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("LexGap");
  }

  @Test
  void the_same_workbook_gives_the_same_bytes() throws IOException {
    assertThat(bytes(book(table(twoRows())))).isEqualTo(bytes(book(table(twoRows()))));
    assertThat(parts(book(table(twoRows())))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")"})
  void a_text_never_runs_as_a_formula(String text) {
    XSSFCell cell = first(table(List.of(row(text, text, "MET")))).getRow(4).getCell(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo("'" + text);
    assertThat(cell.getHyperlink()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "http://example.org", "1/2", "TRUE", "'quoted", "a\nb", "_x003D_1"})
  void any_other_text_stays_a_text_as_it_stands(String text) {
    XSSFCell cell = first(table(List.of(row(text, text, "MET")))).getRow(4).getCell(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
    assertThat(cell.getHyperlink()).isNull();
  }

  @Test
  void control_characters_and_overrides_do_not_reach_a_cell() {
    String text = "a\u202Eb\u2066c\u0000d\u0007e\uFFFEf\uD83Dg";
    assertThat(
            first(table(List.of(row(text, "", "MET")))).getRow(4).getCell(0).getStringCellValue())
        .isEqualTo("abc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "😀", "_x0041_"})
  void a_text_longer_than_a_cell_is_cut_and_says_so(String piece) {
    String text = piece.repeat(40_000);
    String cell =
        first(table(List.of(row(text, "", "MET")))).getRow(4).getCell(0).getStringCellValue();
    assertThat(cell).hasSizeLessThanOrEqualTo(32_767).endsWith("… [cut]");
    assertThat(cell.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void headings_are_one_line_and_unique() {
    Sheet.Table twins =
        new Sheet.Table(
            "Twins",
            "t",
            "a",
            "tblTwins",
            List.of(
                Column.text("Velmora\nNorth", 9),
                Column.text("velmora north", 9),
                Column.text("", 9)),
            List.of(List.of(Cell.of("a"), Cell.of("b"), Cell.blank())),
            "",
            0,
            Paper.A4);
    assertThat(first(twins).getTables().get(0).getColumns())
        .extracting(column -> column.getName())
        .containsExactly("Velmora North", "velmora north (2)", "–");
  }

  @Test
  void names_of_tabs_are_made_fit() {
    String wanted = "Laws: [all] of A/B? or *C* and many more";
    XSSFWorkbook workbook =
        read(book(named(wanted, "tblA"), named(wanted, "tblB"), named("", "tblC")));
    assertThat(workbook.getSheetName(0))
        .hasSize(31)
        .startsWith("Laws   all  of A B  or  C")
        .endsWith("…");
    assertThat(workbook.getSheetName(1)).hasSizeLessThanOrEqualTo(31).endsWith("… (2)");
    assertThat(workbook.getSheetName(2)).isEqualTo("–");
  }

  private static Sheet named(String name, String table) {
    return new Sheet.Table(
        name,
        "t",
        "a",
        table,
        List.of(Column.text("A", 9)),
        List.of(List.of(Cell.of("a"))),
        "",
        0,
        Paper.A4);
  }

  @Test
  void a_page_to_read_has_headings_labels_and_marks() {
    XSSFSheet sheet =
        first(
            new Sheet.Reading(
                "Read me",
                "t",
                "a",
                List.of(
                    Sheet.Line.heading("Outcomes"),
                    new Sheet.Line("Missing", "No provision.", Outcome.MISSING),
                    Sheet.Line.heading("More"),
                    Sheet.Line.of("Note", "=1"))));
    assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Outcomes");
    assertThat(sheet.getRow(3).getCell(1)).isNull();
    assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillForegroundColorColor().getARGBHex())
        .isEqualTo("FF9E1A2B");
    assertThat((Object) sheet.getRow(5)).isNull();
    assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("'=1");
  }

  @Test
  void columns_for_the_screen_are_not_printed() {
    XSSFSheet sheet = first(table(twoRows()).printing(3));
    assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("$A$1:$C$6");
    assertThat(first(table(twoRows())).getWorkbook().getPrintArea(0)).isNull();
  }

  @Test
  void a_row_is_as_high_as_its_longest_printed_text() {
    String wordy = "word ".repeat(64).strip();
    XSSFSheet sheet = first(table(List.of(row("a", wordy, "MET"), row("a\nb\nc", "b", "MET"))));
    assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(20 * 15);
    assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(3 * 15);
    XSSFSheet screen = first(table(List.of(row("a", wordy, "MET"))).printing(1));
    assertThat(screen.getRow(4).getHeightInPoints()).isEqualTo(5 * 15);
  }

  @Test
  void a_row_that_does_not_fit_its_columns_is_refused() {
    assertThatThrownBy(() -> table(List.of(List.of(Cell.of("a")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A row of the table (tblFindings) has 1 cells for 5 columns.");
  }

  @Test
  void a_workbook_without_sheets_is_refused() {
    assertThatThrownBy(() -> book()).isInstanceOf(IllegalArgumentException.class);
  }
}
