package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.template.TemplateFormat;

/** Templates that LibreOffice opened and saved. Skips itself where there is no LibreOffice. */
class LibreOfficeTest {

  private static final int MINUTES = 4;
  private static final StatuteSummary SUMMARY = RandomSummaries.summary(11);

  @TempDir static Path folder;
  private static Path original;
  private static Path savedAsExcel;
  private static Path savedFromOds;

  @BeforeAll
  static void save() {
    assumeThat(isInstalled()).as("LibreOffice (soffice) is installed").isTrue();
    original = write("filled", TemplateFormat.XLSX);
    savedAsExcel = saved(original, "xlsx:Calc MS Excel 2007 XML", "again", "filled.xlsx");
    Path ods = write("open", TemplateFormat.ODS);
    savedFromOds = saved(ods, "xlsx:Calc MS Excel 2007 XML", "again", "open.xlsx");
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice")));
  }

  private static Path write(String name, TemplateFormat format) {
    try {
      return Files.write(
          folder.resolve(name + "." + format.ending()),
          Templates.bytes(Templates.small().filledWith(SUMMARY), format));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path saved(Path file, String format, String to, String name) {
    Path target = folder.resolve(to);
    try {
      Process office =
          new ProcessBuilder(
                  "soffice",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  format,
                  "--outdir",
                  target.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("office.log").toFile())
              .start();
      boolean ended = office.waitFor(MINUTES, TimeUnit.MINUTES);
      office.destroyForcibly();
      assertThat(ended).as("LibreOffice ended").isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    assertThat(target.resolve(name)).exists();
    return target.resolve(name);
  }

  @Test
  void an_excel_template_saved_by_libreoffice_reads_the_same() {
    reads(savedAsExcel);
  }

  @Test
  void an_ods_template_saved_by_libreoffice_reads_the_same() {
    reads(savedFromOds);
  }

  private static void reads(Path file) {
    ImportResult result = AwkwardFiles.read(file);
    assertThat(Look.codes(result)).isEqualTo(Look.codes(AwkwardFiles.read(original)));
    assertThat(withoutTabs(result.summary())).isEqualTo(withoutTabs(SUMMARY));
  }

  /** LibreOffice itself drops tabs from cells of several lines when it opens an ODS file. */
  private static String withoutTabs(StatuteSummary summary) {
    return Look.content(summary).stream()
        .map(answer -> answer.toString().replace("\t", ""))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @Test
  void drop_downs_are_intact_in_every_cell() throws IOException {
    Map<String, List<String>> offered = dropDowns(original);
    assertThat(offered).hasSizeGreaterThan(100);
    assertThat(dropDowns(savedAsExcel)).isEqualTo(offered);
    assertThat(dropDowns(savedFromOds)).isEqualTo(offered);
  }

  private static Map<String, List<String>> dropDowns(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return DropDowns.of(book);
    }
  }

  @Test
  void protection_and_filters_are_intact() throws IOException {
    for (Path file : List.of(savedAsExcel, savedFromOds)) {
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
        XSSFSheet sheet = book.getSheet(Templates.SET);
        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(Templates.cell(sheet, "tip.acts", "", "Answer").getCellStyle().getLocked())
            .isFalse();
        assertThat(Templates.cell(sheet, "tip.acts", "", "Field").getCellStyle().getLocked())
            .isTrue();
        assertThat(book.isSheetHidden(book.getSheetIndex("Lists"))).isTrue();
      }
    }
  }

  @Test
  void the_progress_is_what_libreoffice_calculates_too() throws IOException {
    String before = progress(original);
    assertThat(before).matches("\\d+ of \\d+ questions answered");
    assertThat(progress(savedAsExcel)).isEqualTo(before);
    assertThat(progress(savedFromOds)).isEqualTo(before);
  }

  private static String progress(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return book.getSheet(Templates.SET).getRow(1).getCell(2).getStringCellValue();
    }
  }
}
