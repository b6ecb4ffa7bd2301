package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lexgap.reports.sheet.WorkbookText;
import org.lexgap.reports.word.WordOutline;

/**
 * Compares what a writer writes with a checked-in file: text byte for byte, of an office document
 * its parts and texts.
 */
final class GoldenFile {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private GoldenFile() {}

  static void check(String name, ReportFormat format, GapReport report) {
    byte[] written = write(format, report);
    switch (format.name()) {
      case "xlsx" -> checkText(name + ".xlsx.txt", WorkbookText.of(written));
      case "docx" -> checkText(name + ".docx.txt", written);
      default ->
          checkText(name + "." + format.name(), new String(written, StandardCharsets.UTF_8));
    }
  }

  /** Compares the text and structure of a Word document. */
  static void checkText(String name, byte[] docx) {
    checkText(name, new String(WordOutline.bytes(docx), StandardCharsets.UTF_8));
  }

  static void checkText(String name, String written) {
    Path file = FOLDER.resolve(name);
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

  static byte[] write(ReportFormat format, GapReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(ReportFormat format, GapReport report) {
    return new String(write(format, report), StandardCharsets.UTF_8);
  }
}
