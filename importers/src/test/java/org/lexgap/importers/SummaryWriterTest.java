package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

class SummaryWriterTest {

  private static final Pattern YEAR_OF_TIME = Pattern.compile("\\d{4}(?=-\\d\\d-\\d\\dT)");

  @TempDir Path folder;
  private AwkwardFiles files;

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private static byte[] bytes(SummaryWriter writer, StatuteSummary summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(summary, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Answer answer(String scope, String field, AnswerValue value) {
    return new Answer(
        Scope.parse(scope).orElseThrow(),
        field,
        value,
        "s 1, s 2",
        Confidence.KNOWN,
        "a\n\"note\"",
        Place.UNSTATED);
  }

  private static StatuteSummary small() {
    return StatuteSummary.of(
        List.of(
            answer("CTX", "ctx.party_to", new AnswerValue.Items(List.of())),
            answer("CC", "law.title", new AnswerValue.Text("=1+1")),
            answer("CC", "law.year", new AnswerValue.Amount(2009)),
            answer("CC#1", "tip.penalty.base.max_years", new AnswerValue.Amount(99, "life"))));
  }

  @Test
  void csv_is_one_row_for_each_answer_and_no_text_is_a_formula() {
    String csv = new String(bytes(SummaryWriter.csv(), small()), StandardCharsets.UTF_8);
    assertThat(csv)
        .isEqualTo(
            """
            law,field,answer,citation,confidence,note
            CTX,ctx.party_to,none,"s 1, s 2",known,"a
            ""note""\"
            CC,law.title,'=1+1,"s 1, s 2",known,"a
            ""note""\"
            CC,law.year,2009,"s 1, s 2",known,"a
            ""note""\"
            CC#1,tip.penalty.base.max_years,life,"s 1, s 2",known,"a
            ""note""\"
            """);
  }

  @Test
  void the_workbook_has_frozen_headings_filters_and_numbers_as_numbers() throws IOException {
    byte[] bytes = bytes(SummaryWriter.xlsx(List.of("Exampla", "An exercise.")), small());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = book.getSheet("Answers");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:F5");
      assertThat(sheet.getRow(2).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(2009);
      assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("life");
      assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Read me");
      assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("LexGap");
    }
  }

  @Test
  void the_same_summary_gives_the_same_bytes() {
    SummaryWriter writer = SummaryWriter.xlsx(List.of("Exampla"));
    assertThat(bytes(writer, small())).isEqualTo(bytes(writer, small()));
    assertThat(bytes(SummaryWriter.csv(), small())).isEqualTo(bytes(SummaryWriter.csv(), small()));
    assertThat(bytes(SummaryWriter.xls(), small())).isEqualTo(bytes(SummaryWriter.xls(), small()));
    assertThat(bytes(SummaryWriter.ods(), small())).isEqualTo(bytes(SummaryWriter.ods(), small()));
  }

  @Test
  void a_workbook_tells_neither_when_nor_by_whom_it_was_written() throws IOException {
    byte[] bytes = bytes(SummaryWriter.xlsx(), small());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(YEAR_OF_TIME.matcher(part).results().map(MatchResult::group))
            .as(entry.getName())
            .allMatch("1980"::equals);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@sum",
        "'=1",
        "''@x",
        "'quoted'",
        "it's",
        "_x0041_",
        "a_x000D_b",
        "tab\tinside",
        "line\nbreak",
        "control\u0001character",
        "\u00FCml\u00E4ut \uD83D\uDE00",
        "a;b,c\"d\"",
        "<b>&amp;</b>",
        "none",
        "007",
        "1e5",
        "TRUE"
      })
  void awkward_texts_come_back_as_they_were(String text) {
    StatuteSummary summary =
        StatuteSummary.of(
            List.of(
                new Answer(
                    Scope.JURISDICTION,
                    "ctx.jurisdiction",
                    new AnswerValue.Text(text),
                    text,
                    Confidence.NOT_STATED,
                    text,
                    Place.UNSTATED)));
    assertThat(readBack("x.csv", SummaryWriter.csv(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.xlsx", SummaryWriter.xlsx(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.tsv", SummaryWriter.tsv(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.json", SummaryWriter.json(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.yaml", SummaryWriter.yaml(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.xls", SummaryWriter.xls(), summary)).isEqualTo(Look.content(summary));
    if (text.indexOf('\u0001') < 0) {
      assertThat(readBack("x.ods", SummaryWriter.ods(), summary)).isEqualTo(Look.content(summary));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_summary_is_the_same_after_writing_and_reading(int seed) {
    StatuteSummary summary = RandomSummaries.summary(seed);
    assertThat(readBack("x.csv", SummaryWriter.csv(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.xlsx", SummaryWriter.xlsx(List.of("Read")), summary))
        .isEqualTo(Look.content(summary));
    assertThat(readBack("x.tsv", SummaryWriter.tsv(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.json", SummaryWriter.json(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.yaml", SummaryWriter.yaml(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.xls", SummaryWriter.xls(), summary)).isEqualTo(Look.content(summary));
    assertThat(readBack("x.ods", SummaryWriter.ods(), summary)).isEqualTo(Look.content(summary));
  }

  private Set<Answer> readBack(String name, SummaryWriter writer, StatuteSummary summary) {
    ImportResult result = files.bytes(name, bytes(writer, summary));
    assertThat(result.problems()).noneMatch(it -> it.level() == Problem.Level.ERROR);
    return Look.content(result.summary());
  }
}
