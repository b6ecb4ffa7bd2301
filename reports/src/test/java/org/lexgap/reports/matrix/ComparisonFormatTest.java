package org.lexgap.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.reports.ComparedExamples;
import org.lexgap.reports.word.WordOutline;

class ComparisonFormatTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "matrix");

  static List<ComparisonFormat> formats() {
    return ComparisonFormat.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_table_of_three_jurisdictions_equals_its_golden_file(ComparisonFormat format) {
    check("three", format, Tables.three());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_table_with_upright_names_equals_its_golden_file(ComparisonFormat format) {
    check("thirteen", format, thirteen());
  }

  private static ComparisonTable thirteen() {
    return Tables.of(
        IntStream.range(0, 13)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? ComparedExamples.typical("Jurisdiction of number " + i, i + ".csv")
                        : ComparedExamples.typical("State " + i, i + ".csv"))
            .toList());
  }

  private static void check(String name, ComparisonFormat format, ComparisonTable table) {
    Path file = FOLDER.resolve(name + "." + format.name() + ending(format));
    String written = readable(format, Tables.write(format, table));
    try {
      if ("update".equals(System.getProperty("lexgap.golden"))) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, written);
      }
      assertThat(written)
          .as("%s differs. Look at the change, then run the test with -Dlexgap.golden=update", file)
          .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(ComparisonFormat format) {
    return isOffice(format) ? ".txt" : "";
  }

  private static boolean isOffice(ComparisonFormat format) {
    return format == ComparisonFormat.XLSX || format == ComparisonFormat.DOCX;
  }

  private static String readable(ComparisonFormat format, byte[] written) {
    if (!isOffice(format)) {
      return new String(written, StandardCharsets.UTF_8);
    }
    List<String> lines =
        format == ComparisonFormat.XLSX ? Tables.sheets(written) : WordOutline.lines(written);
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_inputs_give_the_same_bytes(ComparisonFormat format) {
    assertThat(Tables.write(format, Tables.three()))
        .isEqualTo(Tables.write(format, Tables.three()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void a_full_disk_is_an_io_exception(ComparisonFormat format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left");
          }
        };
    ComparisonTable table = Tables.three();
    assertThatThrownBy(() -> format.write(table, full)).isInstanceOf(IOException.class);
  }

  @Test
  void a_format_is_found_by_its_name() {
    assertThat(ComparisonFormat.named("docx")).contains(ComparisonFormat.DOCX);
    assertThat(ComparisonFormat.named("pptx")).isEmpty();
  }
}
