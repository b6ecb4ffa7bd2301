package org.lexgap.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.reports.ComparedExamples;

class ComparisonHostileTextTest {

  static List<String> texts() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='alert(1)",
        "</style><script>alert(1)</script>",
        "-->]]><svg onload=alert(1)>",
        "{0} {n} '{' ${x} !{x} @raw",
        "\\\"}; @import url(//x)",
        "a\u202Eb\u2066c\u0000d\u0007e\uFFFEf",
        "half of a character: \uD83D",
        "=HYPERLINK(\"//x\")",
        "+1",
        "@SUM(A1)",
        "x".repeat(10_000),
        "\u0627\u0644\u0642\u0627\u0646\u0648\u0646 \u6CD5\u5F8B \u0E01\u0E0E\u0E2B\u0E21\u0E32\u0E22 Lu\u1EADt");
  }

  private static ComparisonTable table(String text) {
    return Tables.of(List.of(ComparedExamples.hostile(text), ComparedExamples.velmora()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_of_a_user_never_becomes_markup(String text) {
    String html = Tables.text(ComparisonFormat.HTML, table(text));
    assertThat(html.split("<script>", -1)).hasSize(2);
    assertThat(html.split("<style>", -1)).hasSize(3);
    assertThat(html)
        .doesNotContain("<img", "onload=alert(1)>", "]]><")
        .doesNotContainPattern(Pattern.compile("<[^>]* on(click|error|load)="))
        .doesNotContainPattern(
            "[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066\u2067]");
    assertThat(tags(html)).isEqualTo(tags(Tables.text(ComparisonFormat.HTML, table("z"))));
  }

  private static List<String> tags(String html) {
    List<String> tags = new ArrayList<>();
    var matcher = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]*)").matcher(html);
    while (matcher.find()) {
      tags.add(matcher.group(1));
    }
    return tags;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void text_of_a_user_never_becomes_a_style_or_script(String text) {
    String html = Tables.text(ComparisonFormat.HTML, table(text));
    String harmless = Tables.text(ComparisonFormat.HTML, table("z"));
    assertThat(between(html, "<style>", "</style>"))
        .isEqualTo(between(harmless, "<style>", "</style>"));
    assertThat(between(html, "<script>", "</script>"))
        .isEqualTo(between(harmless, "<script>", "</script>"));
  }

  private static String between(String html, String from, String to) {
    return html.substring(html.indexOf(from), html.lastIndexOf(to));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_cell_of_a_workbook_is_a_formula_or_begins_like_one(String text) throws IOException {
    byte[] xlsx = Tables.write(ComparisonFormat.XLSX, table(text));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.getCellType() == CellType.STRING) {
                              assertThat(cell.getStringCellValue())
                                  .doesNotStartWith("=")
                                  .doesNotStartWith("+")
                                  .doesNotStartWith("@");
                            }
                          })));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void no_cell_of_a_csv_file_begins_like_a_formula(String text) {
    assertThat(Tables.text(ComparisonFormat.CSV, table(text)))
        .doesNotContainPattern("(?m)(^|,)\"?[=+@]");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_document_gets_no_field_and_no_link_from_a_user(String text) throws IOException {
    String harmless = document(table("z"));
    String xml = document(table(text));
    Pattern fields = Pattern.compile("<w:(fldSimple|hyperlink|drawing)");
    assertThat(fields.matcher(xml).results().count())
        .isEqualTo(fields.matcher(harmless).results().count());
    assertThat(xml).doesNotContain("<script", "<img");
  }

  private static String document(ComparisonTable table) throws IOException {
    byte[] docx = Tables.write(ComparisonFormat.DOCX, table);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("There is no document in it.");
  }
}
