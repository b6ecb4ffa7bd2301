package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;

class SummaryImportersTest {

  private static final String TABLE = AwkwardFiles.HEADER + "\nCTX,ctx.coastal,yes,,,\n";

  @TempDir Path folder;
  private AwkwardFiles files;
  private final SummaryImporters importers = SummaryImporters.with(TestVocabulary.small());

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  @Test
  void the_result_names_the_file_and_the_hash_of_its_bytes() throws Exception {
    byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
    ImportResult result = files.bytes("PAK.csv", bytes);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(result.input().name()).isEqualTo("PAK.csv");
    assertThat(result.input().sha256()).isEqualTo(hash);
  }

  @Test
  void content_decides_before_the_name() {
    assertThat(files.text("renamed.xlsx", TABLE).readable()).isPresent();
    assertThat(files.text("no-ending", TABLE).readable()).isPresent();
    assertThat(files.bytes("renamed.csv", AwkwardFiles.goodWorkbook()).readable()).isPresent();
  }

  @Test
  void an_unknown_format_is_a_problem_that_says_what_is_read() {
    ImportResult result = files.text("notes.md", "# Notes");
    assertThat(Look.codes(result)).containsExactly("unknown-format@notes.md");
    assertThat(result.problems().get(0).expected()).contains("CSV").contains(".xlsx");
    assertThat(result.input().sha256()).hasSize(64);
  }

  @Test
  void other_formats_are_found_as_services() {
    ImportResult result = files.text("law.lexgaptest", "anything");
    assertThat(result.summary().jurisdiction()).contains("read by a service");
  }

  @Test
  void a_missing_file_and_a_folder_are_exceptions_with_a_message_for_people() {
    Path missing = folder.resolve("missing.csv");
    assertThatThrownBy(() -> importers.read(missing))
        .isInstanceOf(IOException.class)
        .hasMessage("There is no file (%s). Check its name and folder.", missing);
    assertThatThrownBy(() -> importers.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("(%s) is a folder. Name a file in it.", folder);
  }

  @Test
  void files_outside_the_default_file_system_are_read_too() throws IOException {
    Path archive = folder.resolve("all.zip");
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path workbook = Files.write(zip.getPath("PAK.xlsx"), AwkwardFiles.goodWorkbook());
      Path table = Files.writeString(zip.getPath("PAK.csv"), TABLE);
      Path old =
          Files.write(zip.getPath("PAK.xls"), AwkwardFiles.encrypted(AwkwardFiles.goodWorkbook()));
      assertThat(Look.content(importers.read(workbook).summary()))
          .isEqualTo(Look.content(importers.read(table).summary()));
      assertThat(importers.read(old).problems()).hasSize(1);
    }
  }
}
