package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;

class OdsFormatTest {

  private static final String HEADINGS = row(cell("law") + cell("field") + cell("answer"));

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private static String cell(String text) {
    return "<table:table-cell office:value-type='string'><text:p>%s</text:p></table:table-cell>"
        .formatted(text);
  }

  private static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  private static String answer(String field, String cell) {
    return row(cell("OPS") + cell(field) + cell);
  }

  private ImportResult sheet(String rows) {
    return files.bytes("x.ods", OdsFiles.withSheet("Answers", HEADINGS + rows));
  }

  @Test
  void the_place_of_an_answer_is_its_cell() {
    ImportResult result = sheet(answer("tip.fault", cell("intent")));
    assertThat(result.summary().answers().get(0).place())
        .isEqualTo(new Place.Cell("Answers", "C", 2));
  }

  @Test
  void a_spreadsheet_is_known_by_its_content_whatever_its_name() {
    byte[] bytes = OdsFiles.withSheet("Answers", HEADINGS + answer("tip.fault", cell("intent")));
    assertThat(files.bytes("x.xlsx", bytes).summary().answers()).hasSize(1);
    assertThat(files.bytes("x", bytes).summary().answers()).hasSize(1);
  }

  @Test
  void numbers_dates_and_truth_values_come_as_stored_and_not_as_shown() {
    ImportResult result =
        sheet(
            answer("tip.penalty.base.max_years", number("0.5", "1"))
                + answer("law.year", number("2009", "2,009"))
                + answer(
                    "law.title",
                    "<table:table-cell office:value-type='date' office:date-value='2024-03-01'>"
                        + "<text:p>1 March</text:p></table:table-cell>")
                + answer(
                    "ops.unit.exists",
                    "<table:table-cell office:value-type='boolean' office:boolean-value='true'>"
                        + "<text:p>WAHR</text:p></table:table-cell>"));
    assertThat(Look.answer(result, "OPS", "tip.penalty.base.max_years")).isEqualTo("0.5");
    assertThat(Look.answer(result, "OPS", "law.year")).isEqualTo("2009");
    assertThat(Look.answer(result, "OPS", "law.title")).isEqualTo("2024-03-01");
    assertThat(Look.answer(result, "OPS", "ops.unit.exists")).isEqualTo("yes");
  }

  private static String number(String value, String shown) {
    return "<table:table-cell office:value-type='float' office:value='%s'><text:p>%s</text:p></table:table-cell>"
        .formatted(value, shown);
  }

  @Test
  void a_comment_on_a_cell_is_not_part_of_its_text() {
    ImportResult result =
        sheet(
            answer(
                "tip.fault",
                "<table:table-cell office:value-type='string'><office:annotation><text:p>sure?</text:p>"
                    + "</office:annotation><text:p>in<text:span>tent</text:span></text:p></table:table-cell>"));
    assertThat(Look.answer(result, "OPS", "tip.fault")).isEqualTo("intent");
  }

  @Test
  void repeated_and_empty_rows_and_cells_keep_the_places_right() {
    ImportResult result =
        sheet(
            "<table:table-row table:number-rows-repeated='7'><table:table-cell"
                + " table:number-columns-repeated='1024'/></table:table-row>"
                + answer("tip.fault", cell("purpose"))
                + "<table:table-row table:number-rows-repeated='1048566'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>");
    assertThat(Look.codes(result)).contains("value-not-allowed@Answers!C9");
  }

  @Test
  void a_row_that_stands_for_a_million_stops_at_the_limit() {
    ImportResult result =
        sheet(
            answer("tip.fault", cell("intent"))
                .replace(
                    "<table:table-row>", "<table:table-row table:number-rows-repeated='1048576'>"));
    assertThat(Look.codes(result)).contains("too-many-rows@Answers!A" + (Limits.ROWS + 1));
  }

  @Test
  void merged_cells_hold_for_every_row_and_hidden_rows_are_named() {
    ImportResult result =
        sheet(
            row(
                    "<table:table-cell table:number-rows-spanned='2' office:value-type='string'>"
                        + "<text:p>OPS</text:p></table:table-cell>"
                        + cell("tip.fault")
                        + cell("intent"))
                + "<table:table-row table:visibility='collapse'><table:covered-table-cell/>"
                + cell("tip.acts")
                + cell("none")
                + "</table:table-row>");
    assertThat(Look.answer(result, "OPS", "tip.acts")).isEqualTo("none");
    assertThat(Look.codes(result)).containsExactly("hidden-rows@Answers", "merged-cells@Answers");
    assertThat(Look.only(result, ProblemCode.MERGED_CELLS).value()).isEqualTo("A2:A3");
    assertThat(Look.only(result, ProblemCode.HIDDEN_ROWS).value()).isEqualTo("3");
  }

  @Test
  void a_formula_without_a_stored_result_and_one_that_failed_are_problems() {
    ImportResult result =
        sheet(
            answer("tip.fault", cell("intent"))
                + answer("law.year", "<table:table-cell table:formula='of:=1+1'/>")
                + answer(
                    "law.title",
                    "<table:table-cell table:formula='of:=X' office:value-type='string'"
                        + " office:string-value=''><text:p>Err:508</text:p></table:table-cell>"));
    assertThat(Look.codes(result))
        .containsExactly("formula-without-result@Answers!C3", "formula-error@Answers!C4");
  }

  @Test
  void text_that_was_deleted_while_changes_were_tracked_is_not_read() {
    byte[] bytes =
        OdsFiles.withContent(
            "<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>old</text:p>"
                + "</table:table-cell></table:cell-content-change></table:tracked-changes>"
                + "<table:table table:name='A'>"
                + HEADINGS
                + answer("tip.fault", cell("intent"))
                + "</table:table>");
    assertThat(files.bytes("x.ods", bytes).summary().answers()).hasSize(1);
  }
}
