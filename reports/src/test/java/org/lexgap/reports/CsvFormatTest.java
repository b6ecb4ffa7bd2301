package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFormatTest {

  /** The rows without the mark at the beginning. */
  static List<List<String>> rows(GapReport report) {
    return CsvReader.builder()
        .ofCsvRecord(GoldenFile.text(ReportFormat.CSV, report).substring(1))
        .stream()
        .map(record -> record.getFields())
        .toList();
  }

  @Test
  void excel_sees_that_it_is_utf_8() {
    assertThat(GoldenFile.write(ReportFormat.CSV, ExampleReports.empty()))
        .startsWith(0xEF, 0xBB, 0xBF);
  }

  @Test
  void lines_end_as_rfc_4180_says() {
    String csv = GoldenFile.text(ReportFormat.CSV, ExampleReports.typical());
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(csv).endsWith("\r\n");
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void text_of_a_user_is_no_formula_and_breaks_no_row(String text) {
    List<List<String>> rows = rows(ExampleReports.hostile(text));
    assertThat(rows).hasSameSizeAs(rows(ExampleReports.hostile("harmless")));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row)
                    .hasSameSizeAs(rows.get(0))
                    .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r]")));
  }

  @ParameterizedTest
  @MethodSource("org.lexgap.reports.HostileTextTest#texts")
  void no_control_character_and_no_override_reaches_a_cell(String text) {
    String csv =
        new String(
            GoldenFile.write(ReportFormat.CSV, ExampleReports.hostile(text)),
            StandardCharsets.UTF_8);
    assertThat(csv.replace("\r\n", ""))
        .doesNotContainPattern("[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]");
  }
}
