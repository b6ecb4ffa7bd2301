package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutTest {

  private static String written(List<String> row) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvOut csv = CsvOut.to(out)) {
      csv.row(row);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void quotes_commas_and_lines_are_read_back_as_they_were() {
    List<String> row = List.of("a,b", "say \"no\"", "two\nlines", "", "é–中");
    assertThat(CsvReader.builder().ofCsvRecord(written(row)).stream())
        .singleElement()
        .satisfies(record -> assertThat(record.getFields()).isEqualTo(row));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(A1)", "+1", "-1", "@x", "\t=1", "\r=1", "'=1"})
  void no_cell_is_a_formula(String text) {
    String row = written(List.of("first", text, text));
    assertThat(CsvReader.builder().ofCsvRecord(row).stream())
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.getFields()).containsExactly("first", "'" + text, "'" + text));
  }

  @Test
  void half_a_character_is_replaced() {
    assertThat(written(List.of("a\uD800"))).isEqualTo("a\uFFFD\n");
  }
}
