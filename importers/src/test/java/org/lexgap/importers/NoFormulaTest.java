package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.marking.MarkedCopy;
import org.lexgap.importers.template.TemplateFormat;

/**
 * No text that comes from a sheet is run when a file of ours is opened. In CSV an apostrophe stands
 * before it; in workbooks it is a text, in a cell that stays one when it is edited.
 */
class NoFormulaTest {

  @TempDir Path folder;

  static List<String> texts() {
    return List.of("=HYPERLINK(\"x\")", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1");
  }

  private static StatuteSummary summary(String text) {
    return StatuteSummary.of(
        List.of(
            new Answer(
                Scope.parse("CC").orElseThrow(),
                "law.title",
                new AnswerValue.Text(text),
                text,
                Confidence.KNOWN,
                text,
                Place.UNSTATED)));
  }

  private static byte[] bytes(SummaryWriter writer, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(summary(text), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<Cell> cells(Workbook workbook) {
    Stream.Builder<Cell> cells = Stream.builder();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells);
      }
    }
    return cells.build().toList();
  }

  /** The cells with the text are texts, and of the format text. */
  private static void holdsAsText(Workbook workbook, String text) {
    assertThat(cells(workbook))
        .filteredOn(cell -> cell.getCellType() == CellType.STRING)
        .filteredOn(cell -> cell.getStringCellValue().equals(text))
        .isNotEmpty()
        .allSatisfy(
            cell -> {
              assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
              assertThat(cell.getHyperlink()).isNull();
            });
    assertThat(cells(workbook))
        .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
        .noneMatch(cell -> cell.getCellFormula().contains("HYPERLINK"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void csv_and_tsv_have_an_apostrophe_before_it(String text) {
    for (SummaryWriter writer : List.of(SummaryWriter.csv(), SummaryWriter.tsv())) {
      String file = new String(bytes(writer, text), StandardCharsets.UTF_8);
      assertThat(file).contains("'" + text.substring(0, 2));
      assertThat(file).doesNotContainPattern("(?<!')" + Pattern.quote(text.replace("\"", "\"\"")));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void workbooks_hold_it_as_text(String text) throws IOException {
    try (Workbook xlsx = new XSSFWorkbook(stream(bytes(SummaryWriter.xlsx(List.of(text)), text)));
        Workbook xls = new HSSFWorkbook(stream(bytes(SummaryWriter.xls(), text)))) {
      holdsAsText(xlsx, text);
      holdsAsText(xls, text);
      assertThat(cells(xlsx)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
      assertThat(cells(xls)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }
  }

  /** What people merge goes into further sheets of the same workbook. */
  @ParameterizedTest
  @MethodSource("texts")
  void sheets_behind_the_answers_hold_it_as_text(String text) throws IOException {
    ListSheet list =
        new ListSheet(
            "Disagreements", List.of(new ListSheet.Column("Value", 20)), List.of(List.of(text)));
    byte[] written = bytes(SummaryWriter.xlsx(List.of(), List.of(list)), text);
    try (XSSFWorkbook workbook = new XSSFWorkbook(stream(written))) {
      Cell cell = workbook.getSheet("Disagreements").getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void an_open_document_spreadsheet_has_no_formula(String text) throws IOException {
    String content = content(bytes(SummaryWriter.ods(), text));
    assertThat(content).doesNotContain("table:formula", "xlink:href");
    assertThat(content).contains("office:value-type=\"string\"");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_filled_template_holds_it_as_text(String text) throws IOException {
    var template = Templates.small().filledWith(summary(text));
    byte[] xlsx = Templates.bytes(template, TemplateFormat.XLSX);
    try (XSSFWorkbook workbook = new XSSFWorkbook(stream(xlsx))) {
      assertThat(cells(workbook))
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .filteredOn(cell -> cell.getStringCellValue().equals(text))
          .isNotEmpty();
      assertThat(cells(workbook))
          .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
          .extracting(Cell::getCellFormula)
          .noneMatch(formula -> ("=" + formula).equals(text) || formula.contains("HYPERLINK"));
    }
    assertThat(content(Templates.bytes(template, TemplateFormat.ODS)))
        .doesNotContain("of:=HYPERLINK", "of:=1+1", "of:=+1", "of:=-1", "xlink:href");
  }

  /** A copy is the user's own workbook: a text in it stays a text. */
  @ParameterizedTest
  @MethodSource("texts")
  void a_marked_copy_makes_no_formula_of_it(String text) throws Exception {
    Path file = folder.resolve("users.xlsx");
    Files.write(file, bytes(SummaryWriter.xlsx(), text));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    Place place = new Place.Cell("Answers", "C", 2);
    MarkedCopy.write(
        file,
        List.of(new Problem("some-code", Problem.Level.ERROR, place, text, text, text)),
        copy);
    try (XSSFWorkbook workbook = new XSSFWorkbook(stream(copy.toByteArray()))) {
      assertThat(cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
      Cell cell = workbook.getSheet("Answers").getRow(1).getCell(2);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellComment().getString().getString()).contains("LexGap");
    }
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static String content(byte[] ods) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(stream(ods))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no content.xml");
  }
}
