package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;

class XlsxFormatTest {

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private static Object[] row(Object... values) {
    return values;
  }

  @Test
  void the_place_of_an_answer_is_its_cell() {
    ImportResult result =
        files.answers(row("CTX", "ctx.coastal", "yes"), row("CTX", "ctx.costal", "yes"));
    assertThat(result.summary().answers().get(0).place())
        .isEqualTo(new Place.Cell("Answers", "C", 2));
    assertThat(Look.codes(result)).containsExactly("unknown-field@Answers!B3");
  }

  @Test
  void the_same_table_as_csv_and_as_workbook_gives_equal_summaries() {
    Object[][] rows = {
      row("CTX", "ctx.jurisdiction", "Exampla", "", "known", "a \"quoted\" note"),
      row("CTX", "ctx.party_to", "CRC-1989;UNTOC-2000", "", "", ""),
      row("CC", "law.title", "Code", "", "", ""),
      row("CC", "law.year", 2009, "", "", ""),
      row("CC#1", "tip.penalty.base.max_years", "life", "s 1", "verified", ""),
      row("CC#2", "tip.penalty.base.max_years", 0.5, "s 2, s 3", "uncertain", ""),
      row("CC", "tip.acts", "none", "", "", "")
    };
    ImportResult csv =
        files.csv(
            "CTX,ctx.jurisdiction,Exampla,,known,\"a \"\"quoted\"\" note\"",
            "CTX,ctx.party_to,CRC-1989;UNTOC-2000,,,",
            "CC,law.title,Code,,,",
            "CC,law.year,2009,,,",
            "CC#1,tip.penalty.base.max_years,life,s 1,verified,",
            "CC#2,tip.penalty.base.max_years,0.5,\"s 2, s 3\",uncertain,",
            "CC,tip.acts,none,,,");
    ImportResult workbook = files.answers(rows);
    assertThat(Look.content(workbook.summary())).isEqualTo(Look.content(csv.summary())).hasSize(7);
    assertThat(workbook.problems()).isEmpty();
  }

  @Test
  void the_headings_need_not_stand_in_the_first_row_or_column() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              sheet.createRow(0).createCell(0).setCellValue("Summary of Exampla");
              AwkwardFiles.fillRow(sheet.createRow(2), "", "law", "note only", "field", "answer");
              AwkwardFiles.fillRow(sheet.createRow(5), "", "CTX", "x", "ctx.coastal", "yes");
            });
    assertThat(result.summary().answers().get(0).place()).hasToString("Answers!E6");
    assertThat(Look.codes(result)).containsExactly("ignored-columns@Answers!C3");
  }

  @Test
  void the_sheet_is_found_in_any_case_and_the_others_are_named() {
    ImportResult result =
        files.workbook(
            book -> {
              book.createSheet("Read me").createRow(0).createCell(0).setCellValue("Hello");
              AwkwardFiles.fill(book.createSheet("ANSWERS"), 0, row("CTX", "ctx.coastal", "no"));
              AwkwardFiles.fill(book.createSheet("Lists"), 0, row("CTX", "ctx.coastal", "yes"));
              AwkwardFiles.hide(book, "Lists");
            });
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("no");
    assertThat(Look.codes(result)).containsExactly("ignored-sheets@PAK.xlsx");
    assertThat(result.problems().get(0).value()).isEqualTo("Read me, Lists");
  }

  @Test
  void the_only_sheet_may_have_any_name() {
    ImportResult result =
        files.workbook(
            book -> AwkwardFiles.fill(book.createSheet("PAK"), 0, row("CTX", "ctx.coastal", "no")));
    assertThat(result.summary().answers().get(0).place()).hasToString("PAK!C2");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void several_sheets_without_one_named_answers_are_a_problem_that_names_them() {
    ImportResult result =
        files.workbook(
            book -> {
              book.createSheet("A");
              book.createSheet("B");
            });
    assertThat(Look.codes(result)).containsExactly("no-answers-sheet@PAK.xlsx");
    assertThat(result.problems().get(0).value()).isEqualTo("A, B");
    assertThat(result.readable()).isEmpty();
  }

  @Test
  void numbers_count_the_same_whether_stored_as_number_or_as_text() {
    ImportResult result =
        files.answers(
            row("OPS#1", "tip.penalty.base.max_years", 12.5),
            row("OPS#2", "tip.penalty.base.max_years", "12.5"),
            row("OPS#1", "law.year", 2009),
            row("OPS#1", "tip.penalty.base.min_years", 1.0 / 3));
    assertThat(Look.answer(result, "OPS#1", "tip.penalty.base.max_years")).isEqualTo("12.5");
    assertThat(Look.answer(result, "OPS#2", "tip.penalty.base.max_years")).isEqualTo("12.5");
    assertThat(Look.answer(result, "OPS#1", "law.year")).isEqualTo("2009");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void a_number_is_read_as_stored_and_not_as_shown() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("OPS", "tip.penalty.base.max_years", 0.5));
              sheet.getRow(1).getCell(2).setCellStyle(style(book, "0"));
            });
    assertThat(Look.answer(result, "OPS", "tip.penalty.base.max_years")).isEqualTo("0.5");
  }

  @Test
  void a_date_is_read_as_the_date_that_it_is() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("CTX", "ctx.jurisdiction", 45352));
              sheet.getRow(1).getCell(2).setCellStyle(style(book, "d mmm yyyy"));
            });
    assertThat(result.summary().jurisdiction()).contains("2024-03-01");
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  @Test
  void truth_values_are_understood() {
    ImportResult result = files.answers(row("CTX", "ctx.coastal", true));
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.codes(result)).containsExactly("understood@Answers!C2");
  }

  @Test
  void of_a_formula_the_stored_result_counts() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(
                  sheet, 0, row("OPS", "tip.penalty.base.max_years"), row("CTX", "ctx.coastal"));
              formula(sheet.getRow(1), 2, "2+3");
              formula(sheet.getRow(2), 2, "LOWER(\"YES\")");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
              // The formula no longer gives what is stored; only the stored result may count.
              sheet.getRow(1).getCell(2).getCTCell().getF().setStringValue("1/0");
            });
    assertThat(Look.answer(result, "OPS", "tip.penalty.base.max_years")).isEqualTo("5");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void a_formula_without_stored_result_and_one_that_failed_are_problems() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(
                  sheet,
                  0,
                  row("CTX", "ctx.jurisdiction"),
                  row("OPS", "tip.penalty.base.max_years"),
                  row("CTX", "ctx.coastal", "yes"));
              formula(sheet.getRow(2), 2, "1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
              formula(sheet.getRow(1), 2, "1+1");
            });
    assertThat(Look.codes(result))
        .containsExactly("formula-without-result@Answers!C2", "formula-error@Answers!C3");
    assertThat(result.summary().answers()).hasSize(1);
  }

  private static void formula(XSSFRow row, int column, String formula) {
    row.createCell(column).setCellFormula(formula);
  }

  @Test
  void a_failed_formula_in_a_column_that_is_not_read_is_no_problem() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("CTX", "ctx.coastal", "yes", "", "", ""));
              sheet.getRow(0).createCell(6).setCellValue("helper");
              formula(sheet.getRow(1), 6, "1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(Look.codes(result)).containsExactly("ignored-columns@Answers!G1");
  }

  @Test
  void text_in_several_fonts_and_escaped_characters_are_one_text() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("CTX", "ctx.jurisdiction", ""));
              XSSFRichTextString rich = new XSSFRichTextString("one_x000D_\ntwo");
              rich.applyFont(0, 2, book.createFont());
              sheet.getRow(1).getCell(2).setCellValue(rich);
            });
    assertThat(result.summary().jurisdiction()).contains("one\ntwo");
  }

  @Test
  void text_inside_the_cell_is_read_like_shared_text() {
    byte[] workbook =
        AwkwardFiles.replaceSheet(
            AwkwardFiles.goodWorkbook(),
            sheet ->
                sheet.replace(
                    "</sheetData>",
                    "<row><c t=\"inlineStr\"><is><t>CTX</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>ctx.jurisdiction</t></is></c>"
                        + "<c t=\"inlineStr\"><is><r><t>Exam</t></r><r><t>pla</t></r>"
                        + "<rPh><t>no</t></rPh></is></c></row></sheetData>"));
    ImportResult result = files.bytes("x.xlsx", workbook);
    Answer answer = result.summary().own(Scope.JURISDICTION, "ctx.jurisdiction").orElseThrow();
    assertThat(answer.value()).hasToString("Exampla");
    assertThat(answer.place()).hasToString("Answers!C3");
  }

  @Test
  void empty_rows_at_the_end_are_skipped() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("CTX", "ctx.coastal", "yes"));
              IntStream.range(2, 500)
                  .forEach(i -> AwkwardFiles.fillRow(sheet.createRow(i), "", " ", "\u00A0", ""));
            });
    assertThat(result.summary().answers()).hasSize(1);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void columns_beyond_the_limit_are_one_problem() {
    ImportResult result =
        files.workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("CTX", "ctx.coastal", "yes"));
              sheet.getRow(0).createCell(16_383).setCellValue("last");
              sheet.getRow(1).createCell(16_383).setCellValue("last");
            });
    assertThat(Look.codes(result)).containsExactly("too-many-columns@Answers!IW1");
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void twenty_thousand_rows_are_read() {
    Object[][] rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> row("CC#" + i, "tip.acts", "transfer;receipt", "s " + i))
            .toArray(Object[][]::new);
    ImportResult result = files.answers(rows);
    assertThat(result.summary().answers()).hasSize(20_000);
    assertThat(Look.codes(result)).containsExactly("untitled-law@Answers!C2");
  }
}
