package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;

class CsvFormatTest {

  private static final String HEADER = AwkwardFiles.HEADER;

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  @Test
  void a_byte_order_mark_changes_nothing() {
    ImportResult result = files.text("x.csv", "\uFEFF" + HEADER + "\nCTX,ctx.coastal,yes,,,\n");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void the_place_of_a_row_is_the_line_on_which_it_starts() {
    ImportResult result =
        files.text(
            "PAK.csv",
            HEADER
                + "\r\nCTX,ctx.coastal,yes,\"s 1\r\ns 2\ns 3\",,\r\n\r\nCTX,ctx.costal,yes,,,\r\n");
    assertThat(Look.codes(result)).containsExactly("unknown-field@PAK.csv:6");
    assertThat(result.summary().answers().get(0).place()).hasToString("PAK.csv:2");
    assertThat(result.summary().answers().get(0).citation()).isEqualTo("s 1\ns 2\ns 3");
  }

  @Test
  void separators_and_doubled_quotes_inside_quotes_are_text() {
    ImportResult result = files.csv("CTX,ctx.jurisdiction,\"A; \"\"B\"\", C\",\"s 3; s 4\",,");
    assertThat(Look.answer(result, "CTX", "ctx.jurisdiction")).isEqualTo("A; \"B\", C");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void the_last_line_needs_no_line_end() {
    ImportResult result = files.text("x.csv", HEADER + "\nCTX,ctx.coastal,yes");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
  }

  @Test
  void characters_that_are_not_utf8_are_a_warning_at_their_row_and_the_answer_stays() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((HEADER + "\nCTX,ctx.coastal,yes,,,\n").getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(
        "CTX,ctx.jurisdiction,Exampla,,,Código\n".getBytes(Charset.forName("windows-1252")));
    bytes.writeBytes("CTX,ctx.party_to,none,,,fran\u00E7ais\n".getBytes(StandardCharsets.UTF_8));
    ImportResult result = files.bytes("PAK.csv", bytes.toByteArray());
    assertThat(Look.codes(result)).containsExactly("damaged-characters@PAK.csv:3");
    assertThat(result.problems().get(0).value()).isEqualTo("C\uFFFDdigo");
    assertThat(result.summary().answers()).hasSize(3);
  }

  @Test
  void text_of_windows_is_read_with_a_warning_that_shows_a_line() {
    byte[] bytes =
        (HEADER + "\nCTX,ctx.jurisdiction,C\u00F4te \u2013 Exampla,,,\n")
            .getBytes(Charset.forName("windows-1252"));
    ImportResult result = files.bytes("x.csv", bytes);
    assertThat(result.summary().jurisdiction()).contains("C\u00F4te \u2013 Exampla");
    assertThat(Look.codes(result)).containsExactly("other-encoding@x.csv");
    assertThat(result.problems().get(0).value()).contains("C\u00F4te");
  }

  @Test
  void text_in_utf16_is_read_in_either_order_of_bytes() {
    String text = "\uFEFF" + HEADER + "\nCTX,ctx.jurisdiction,\u4E2D,,,\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      ImportResult result = files.bytes("x.csv", text.getBytes(charset));
      assertThat(result.summary().jurisdiction()).contains("\u4E2D");
      assertThat(result.problems()).isEmpty();
    }
  }

  @Test
  void a_line_with_a_quote_that_never_closes_costs_that_line_only() {
    ImportResult result =
        files.csv(
            "CTX,ctx.coastal,yes,,,",
            "OPS,tip.acts,transfer,\"s 3,verified,",
            "OPS,tip.fault,intent,,,",
            "CTX,ctx.party_to,none,,,");
    assertThat(Look.codes(result)).containsExactly("broken-quotes@PAK.csv:3");
    assertThat(result.problems().get(0).value()).isEqualTo("OPS,tip.acts,transfer,\"s 3,verified,");
    assertThat(result.summary().answers())
        .extracting(answer -> answer.place().toString())
        .containsExactly("PAK.csv:2", "PAK.csv:5", "PAK.csv:4");
  }

  @Test
  void a_quote_in_the_middle_of_a_quoted_cell_costs_that_line_only() {
    ImportResult result =
        files.csv(
            "CTX,ctx.jurisdiction,\"The \"State\" of X\",,,",
            "CTX,ctx.coastal,yes,\"a\nb\",,",
            "CTX,ctx.party_to,\"none\"x,,,",
            "OPS,tip.fault,intent,,,");
    assertThat(Look.codes(result))
        .containsExactly("broken-quotes@PAK.csv:2", "broken-quotes@PAK.csv:5");
    assertThat(result.summary().answers())
        .extracting(answer -> answer.place().toString())
        .containsExactly("PAK.csv:3", "PAK.csv:6");
  }

  @Test
  void a_file_full_of_broken_quotes_is_given_up_with_a_problem() {
    String broken =
        IntStream.range(0, 50).mapToObj(i -> "CTX,\"x\"y,z").collect(Collectors.joining("\n"));
    ImportResult result = files.text("x.csv", HEADER + "\nCTX,ctx.coastal,yes,,,\n" + broken);
    assertThat(Look.codes(result))
        .hasSize(Limits.BROKEN_LINES + 1)
        .endsWith("too-many-broken-lines@x.csv:23");
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void semicolons_tabs_and_upright_lines_separate_cells_as_well() {
    for (String separator : List.of(";", "\t", "|")) {
      String table =
          HEADER.replace(",", separator)
              + "\nCTX,ctx.coastal,yes\nOPS,tip.acts,\"transfer;receipt\",\"s 1, s 2\"\n"
                  .replaceAll(",(?! s)", separator);
      ImportResult result = files.text("x.csv", table);
      assertThat(Look.answer(result, "OPS", "tip.acts")).isEqualTo("transfer;receipt");
      assertThat(result.summary().answers().get(1).citation()).isEqualTo("s 1, s 2");
      assertThat(result.problems()).isEmpty();
    }
  }

  @Test
  void a_first_line_may_name_the_separator_and_counts_as_a_line() {
    ImportResult result =
        files.text("x.csv", "sep=;\r\nlaw;field;answer\r\nCTX;ctx.costal;yes\r\n");
    assertThat(Look.codes(result)).contains("unknown-field@x.csv:3");
  }

  @Test
  void lists_with_semicolons_do_not_make_semicolons_the_separator() {
    ImportResult result = files.text("x.csv", "field,answer,law\ntip.acts,transfer;receipt,OPS\n");
    assertThat(Look.answer(result, "OPS", "tip.acts")).isEqualTo("transfer;receipt");
  }

  @Test
  void one_cell_in_each_line_is_explained() {
    ImportResult result = files.text("x.csv", "law:field:answer\nCTX:ctx.coastal:yes\n");
    assertThat(result.readable()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsOnly("missing-column")
        .hasSize(3);
    assertThat(result.problems().get(0).remedy()).contains("All of the line is one cell");
  }

  @Test
  void more_rows_than_the_limit_are_left_out_with_a_problem() {
    String rows = "CTX,ctx.coastal,,,,\n".repeat(Limits.ROWS);
    ImportResult result = files.text("x.csv", HEADER + "\nCTX,ctx.coastal,yes,,,\n" + rows);
    assertThat(Look.codes(result)).containsExactly("too-many-rows@x.csv:" + (Limits.ROWS + 1));
    assertThat(result.summary().answers()).hasSize(1);
  }

  @Test
  void more_columns_than_the_limit_are_left_out_with_one_problem() {
    String wide = ",x".repeat(2 * Limits.COLUMNS);
    ImportResult result =
        files.text("x.csv", "law,field,answer\nCTX,ctx.coastal,yes" + wide + "\n");
    assertThat(Look.codes(result)).contains("too-many-columns@x.csv:2");
    assertThat(Look.answer(result, "CTX", "ctx.coastal")).isEqualTo("yes");
  }

  @Test
  void a_longer_cell_than_the_limit_is_cut_with_a_problem() {
    String note = "n".repeat(Limits.CELL_CHARACTERS + 1);
    ImportResult result = files.csv("CTX,ctx.coastal,yes,,," + note);
    assertThat(Look.codes(result)).containsExactly("cell-too-long@PAK.csv:2");
    assertThat(result.problems().get(0).value()).hasSize(Limits.VALUE_SHOWN + 1);
    assertThat(result.summary().answers().get(0).note()).hasSize(Limits.CELL_CHARACTERS);
  }

  @Test
  void a_larger_file_than_the_limit_is_refused() {
    byte[] large = new byte[(int) Limits.FILE_BYTES + 1];
    Arrays.fill(large, (byte) 'x');
    ImportResult result = files.bytes("x.csv", large);
    assertThat(Look.codes(result)).containsExactly("file-too-large@x.csv");
    assertThat(result.input().sha256()).isEmpty();
  }

  @Test
  void twenty_thousand_rows_are_read() {
    String rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "CC#%d,tip.acts,transfer;receipt,s %d,verified,".formatted(i, i))
            .collect(Collectors.joining("\n"));
    ImportResult result = files.csv("CC,law.title,Code,,,", rows);
    assertThat(result.summary().answers()).hasSize(20_001);
    assertThat(result.problems()).isEmpty();
  }
}
