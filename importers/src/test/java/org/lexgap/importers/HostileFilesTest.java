package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;

/** Whatever a file holds, the result is a clear problem, and nothing is printed or left behind. */
class HostileFilesTest {

  @TempDir Path folder;
  private AwkwardFiles files;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
    PrintStream capture = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(capture);
    System.setErr(capture);
  }

  @AfterEach
  void nothing_was_printed() {
    System.setOut(out);
    System.setErr(err);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static void refused(ImportResult result, String... codes) {
    assertThat(Look.codes(result)).containsExactly(codes);
    assertThat(result.readable()).isEmpty();
    assertThat(result.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.level()).isEqualTo(Problem.Level.ERROR);
              assertThat(problem.expected() + problem.remedy()).doesNotContain("Exception");
            });
  }

  @Test
  void an_empty_file() {
    refused(files.bytes("x.xlsx", new byte[0]), "empty-file@x.xlsx");
  }

  @Test
  void a_truncated_workbook() {
    byte[] truncated = AwkwardFiles.truncated(AwkwardFiles.goodWorkbook());
    refused(files.bytes("x.xlsx", truncated), "damaged-workbook@x.xlsx");
  }

  @Test
  void a_workbook_cut_at_any_place() {
    byte[] workbook = AwkwardFiles.goodWorkbook();
    IntStream.range(1, 60)
        .map(i -> workbook.length * i / 60)
        .forEach(
            length -> {
              ImportResult result = files.bytes("x.xlsx", Arrays.copyOf(workbook, length));
              assertThat(result.problems()).isNotEmpty();
            });
  }

  @Test
  void workbooks_with_random_bytes_changed() {
    byte[] workbook = AwkwardFiles.goodWorkbook();
    Random random = new Random(42);
    for (int i = 0; i < 200; i++) {
      byte[] changed = workbook.clone();
      for (int j = 0; j < 8; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      ImportResult result = files.bytes("x.xlsx", changed);
      assertThat(result.readable().isPresent() || !result.problems().isEmpty()).isTrue();
    }
  }

  @Test
  void a_workbook_with_a_password() {
    byte[] encrypted = AwkwardFiles.encrypted(AwkwardFiles.goodWorkbook());
    refused(files.bytes("x.xlsx", encrypted), "encrypted@x.xlsx");
  }

  @Test
  void a_workbook_of_the_old_kind_of_which_only_the_start_is_left() {
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    refused(files.bytes("x.xls", Arrays.copyOf(start, 2048)), "damaged-workbook@x.xls");
  }

  @Test
  void a_renamed_pdf() {
    ImportResult result = files.text("x.xlsx", "%PDF-1.7\n%\u00E2\u00E3\n1 0 obj");
    refused(result, "unknown-format@x.xlsx");
    assertThat(result.problems().get(0).value()).isEqualTo("a PDF document");
    refused(files.text("x.csv", "%PDF-1.7\n1 0 obj"), "unknown-format@x.csv");
  }

  @Test
  void a_document_or_open_document_renamed_to_a_workbook() throws IOException {
    byte[] zip = zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    refused(files.bytes("x.xlsx", zip), "damaged-workbook@x.xlsx");
    refused(files.bytes("x.ods", zip), "damaged-workbook@x.ods");
    refused(files.bytes("y.xlsx", zip("word/document.xml", "<w/>")), "damaged-workbook@y.xlsx");
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(name));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void a_zip_bomb() {
    byte[] bomb = AwkwardFiles.zipBomb(AwkwardFiles.goodWorkbook());
    assertThat(bomb).hasSizeLessThan(2_000_000);
    refused(files.bytes("x.xlsx", bomb), "expands-too-much@x.xlsx");
  }

  @Test
  void an_external_entity_in_the_sheet() {
    Path secret = files.write("secret.txt", "the secret".getBytes(StandardCharsets.UTF_8));
    byte[] workbook =
        AwkwardFiles.replaceSheet(
            AwkwardFiles.withExternalEntity(AwkwardFiles.goodWorkbook(), secret),
            sheet ->
                sheet.replace(
                    "</sheetData>",
                    "<row r=\"9\"><c t=\"inlineStr\"><is><t>&secret;</t></is></c></row></sheetData>"));
    refused(files.bytes("x.xlsx", workbook), "forbidden-xml@x.xlsx");
  }

  @Test
  void a_sheet_with_nonsense_where_numbers_are_due() {
    for (String cell :
        List.of(
            "<c r=\"A9\" t=\"s\"><v>99999</v></c>",
            "<c r=\"A9\" t=\"s\"><v>-1</v></c>",
            "<c r=\"A9\" s=\"x\"><v>1</v></c>",
            "<c r=\"9\"><v>1</v></c>",
            "<c r=\"ZZZZZZZZZZ9\"><v>1</v></c>",
            "<c r=\"A9\"><v>one</v></c>")) {
      byte[] workbook =
          AwkwardFiles.replaceSheet(
              AwkwardFiles.goodWorkbook(),
              sheet ->
                  sheet.replace("</sheetData>", "<row r=\"9\">" + cell + "</row></sheetData>"));
      refused(files.bytes("x.xlsx", workbook), "damaged-workbook@x.xlsx");
    }
  }

  @Test
  void random_bytes_under_any_name() {
    Random random = new Random(7);
    for (String name : List.of("x.csv", "x.xlsx", "x.xls", "x.json", "x")) {
      byte[] bytes = new byte[20_000];
      random.nextBytes(bytes);
      refused(files.bytes(name, bytes), "unknown-format@" + name);
    }
  }

  @Test
  void as_many_misspelt_fields_as_rows() {
    String row = "CC,tip.peanlty.base.max_yeras%d,10,,,";
    String[] rows =
        IntStream.range(0, Limits.ROWS - 1).mapToObj(row::formatted).toArray(String[]::new);
    List<Problem> problems = files.csv(rows).problems();
    assertThat(problems).hasSize(Limits.PROBLEMS + 1);
    assertThat(problems).extracting(Problem::code).contains("too-many-problems");
  }

  @Test
  void no_temporary_file_is_made_for_reading_or_writing() throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(new NoTemporaryFiles());
    try {
      ImportResult result = files.bytes("x.xlsx", AwkwardFiles.goodWorkbook());
      SummaryWriter.xlsx().write(result.summary(), OutputStream.nullOutputStream());
      assertThat(result.problems()).isEmpty();
    } finally {
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }

  private static final class NoTemporaryFiles implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) {
      throw new AssertionError("a temporary file");
    }

    @Override
    public File createTempDirectory(String prefix) {
      throw new AssertionError("a temporary folder");
    }
  }
}
