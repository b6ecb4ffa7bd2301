package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;

class XlsFormatTest {

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  static byte[] workbook(Consumer<HSSFWorkbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      content.accept(book);
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private ImportResult read(Consumer<HSSFWorkbook> content) {
    return files.bytes("PAK.xls", workbook(content));
  }

  private static Object[] row(Object... values) {
    return values;
  }

  @Test
  void the_place_of_an_answer_is_its_cell_and_numbers_and_truth_values_are_read() {
    ImportResult result =
        read(
            book ->
                AwkwardFiles.fill(
                    book.createSheet("Answers"),
                    0,
                    row("OPS", "law.year", 2009),
                    row("OPS", "tip.penalty.base.max_years", 0.5),
                    row("OPS", "ops.unit.exists", true)));
    assertThat(result.summary().answers().get(0).place())
        .isEqualTo(new Place.Cell("Answers", "C", 2));
    assertThat(Look.answer(result, "OPS", "law.year")).isEqualTo("2009");
    assertThat(Look.answer(result, "OPS", "tip.penalty.base.max_years")).isEqualTo("0.5");
    assertThat(Look.codes(result)).containsExactly("understood@Answers!C4");
  }

  @Test
  void the_sheet_is_found_among_others_in_any_order() {
    ImportResult result =
        read(
            book -> {
              AwkwardFiles.fill(book.createSheet("First"), 0, row("CTX", "ctx.coastal", "no"));
              AwkwardFiles.fill(book.createSheet("Answers"), 0, row("CTX", "ctx.coastal", "yes"));
              AwkwardFiles.fill(book.createSheet("Last"), 0, row("CTX", "ctx.coastal", "no"));
              book.setSheetOrder("Last", 0);
            });
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.codes(result)).containsExactly("ignored-sheets@PAK.xls");
    assertThat(result.problems().get(0).value()).isEqualTo("Last, First");
  }

  @Test
  void of_a_formula_the_stored_result_counts() {
    ImportResult result =
        read(
            book -> {
              HSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(
                  sheet,
                  0,
                  row("OPS", "tip.penalty.base.max_years"),
                  row("CTX", "ctx.coastal"),
                  row("OPS", "tip.fault"));
              formula(sheet.getRow(1), "2+3");
              formula(sheet.getRow(2), "LOWER(\"YES\")");
              formula(sheet.getRow(3), "1/0");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });
    assertThat(Look.answer(result, "OPS", "tip.penalty.base.max_years")).isEqualTo("5");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.codes(result)).contains("formula-error@Answers!C4");
  }

  private static void formula(HSSFRow row, String formula) {
    row.createCell(2).setCellFormula(formula);
  }

  @Test
  void a_date_is_read_as_the_date_that_it_is() {
    ImportResult result =
        read(
            book -> {
              HSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(sheet, 0, row("CTX", "ctx.jurisdiction", 45352));
              CellStyle style = book.createCellStyle();
              style.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
              sheet.getRow(1).getCell(2).setCellStyle(style);
            });
    assertThat(result.summary().jurisdiction()).contains("2024-03-01");
  }

  @Test
  void merged_and_hidden_cells_are_read_and_named() {
    ImportResult result =
        read(
            book -> {
              HSSFSheet sheet = book.createSheet("Answers");
              AwkwardFiles.fill(
                  sheet, 0, row("OPS", "tip.fault", "intent"), row("", "tip.acts", "none"));
              sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
              sheet.getRow(2).setZeroHeight(true);
              sheet.setColumnHidden(1, true);
            });
    assertThat(Look.answer(result, "OPS", "tip.acts")).isEqualTo("none");
    assertThat(Look.codes(result))
        .containsExactly("hidden-rows@Answers", "hidden-columns@Answers", "merged-cells@Answers");
  }

  @Test
  void a_password_is_named() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] bytes;
    try {
      bytes = workbook(book -> AwkwardFiles.fill(book.createSheet("Answers"), 0));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(Look.codes(files.bytes("x.xls", bytes))).containsExactly("encrypted@x.xls");
  }

  @Test
  void a_workbook_cut_at_any_place_is_a_problem_or_a_summary() {
    byte[] workbook =
        workbook(
            book ->
                AwkwardFiles.fill(
                    book.createSheet("Answers"), 0, row("CTX", "ctx.coastal", "yes")));
    IntStream.range(1, 60)
        .map(i -> workbook.length * i / 60)
        .forEach(
            length -> {
              ImportResult result = files.bytes("x.xls", Arrays.copyOf(workbook, length));
              assertThat(result.readable().isPresent() || !result.problems().isEmpty()).isTrue();
            });
  }
}
