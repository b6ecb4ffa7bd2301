package org.lexgap.importers.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.importers.merging.Groups.answer;
import static org.lexgap.importers.merging.Groups.list;
import static org.lexgap.importers.merging.Groups.number;
import static org.lexgap.importers.merging.Groups.sheet;
import static org.lexgap.importers.merging.Groups.text;
import static org.lexgap.importers.merging.Groups.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem.Level;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.importers.SummaryWriter;

/** A merged workbook is read again as it was merged, and tells people what is open. */
class MergedWorkbookTest {

  @TempDir Path folder;

  private static MergedSheets merged() {
    return SheetMerger.with(Groups.VOCABULARY)
        .merge(
            List.of(
                sheet(
                    "Group A",
                    answer("law.title", text("Act / Law // on = trafficking")),
                    answer("tip.exists", word("yes")),
                    answer("tip.acts", list("receipt", "transfer")),
                    answer("tip.age", number(18), "s 2", Confidence.VERIFIED, "=note")),
                sheet(
                    "Group B",
                    answer("law.title", text("/ another")),
                    answer("tip.acts", list()),
                    answer("tip.age", number(16), "s 3", Confidence.KNOWN, ""))));
  }

  private static byte[] xlsx(MergedSheets merged) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MergedWorkbook.write(merged, out);
    return out.toByteArray();
  }

  private ImportResult read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return SummaryImporters.with(Groups.VOCABULARY).read(file);
  }

  private static List<String> words(StatuteSummary summary) {
    return summary.answers().stream()
        .map(
            it ->
                "%s|%s|%s|%s|%s|%s"
                    .formatted(
                        it.scope(),
                        it.field(),
                        it.value(),
                        it.citation(),
                        it.confidence(),
                        it.note()))
        .toList();
  }

  @Test
  void reading_it_again_gives_the_same_summary_with_all_disputes() throws IOException {
    MergedSheets merged = merged();
    ImportResult again = read("merged.xlsx", xlsx(merged));
    assertThat(words(again.summary())).isEqualTo(words(merged.summary()));
    assertThat(again.summary().answers())
        .extracting(Answer::value)
        .containsExactlyElementsOf(merged.summary().answers().stream().map(Answer::value).toList());
    assertThat(again.problems()).allMatch(problem -> problem.level() == Level.REMARK);
  }

  @Test
  void so_does_a_CSV_file() throws IOException {
    MergedSheets merged = merged();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SummaryWriter.csv().write(merged.summary(), out);
    ImportResult again = read("merged.csv", out.toByteArray());
    assertThat(words(again.summary())).isEqualTo(words(merged.summary()));
    assertThat(again.problems()).isEmpty();
  }

  @Test
  void every_statement_on_a_disagreement_has_a_row_with_its_cell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(merged())))) {
      XSSFSheet sheet = workbook.getSheet("Disagreements");
      assertThat(rows(sheet))
          .contains(
              "ATA|tip.age|Question about tip.age|Group A|18|s 2|verified|=note|Group A.xlsx"
                  + " Answers!C2",
              "ATA|tip.age|Question about tip.age|Group B|16|s 3|known||Group B.xlsx Answers!C2")
          .hasSize(7);
      assertThat(rows(workbook.getSheet("Answered by some")))
          .containsExactly(
              "Law or offence|Question id|Question|Who|What they say|Provision|How"
                  + " sure|Remark|Cell|No answer from",
              "ATA|tip.exists|Question about tip.exists|Group A|yes||||Group A.xlsx Answers!C2|Group"
                  + " B");
    }
  }

  private static List<String> rows(XSSFSheet sheet) {
    return IntStream.rangeClosed(0, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .map(MergedWorkbookTest::words)
        .toList();
  }

  private static String words(Row row) {
    return IntStream.range(0, row.getLastCellNum())
        .mapToObj(i -> row.getCell(i).getStringCellValue())
        .collect(java.util.stream.Collectors.joining("|"));
  }

  @Test
  void the_first_sheet_has_the_figures() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(merged())))) {
      assertThat(rows(workbook.getSheet("Read me")))
          .contains(
              "Merged sheets of Group A, Group B",
              "Disagreements: 3. Answered by some only: 1.",
              "All questions: 1 of 4 agree (25.0 per cent); Cohen's kappa 0.07; one left out, not"
                  + " answered by everybody");
    }
  }

  @Test
  void the_same_sheets_give_the_same_bytes() throws IOException {
    assertThat(xlsx(merged())).isEqualTo(xlsx(merged()));
  }

  @Test
  void notes_of_thirty_groups_fit_into_a_cell() throws IOException {
    List<GroupSheet> sheets =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    sheet(
                        "G" + i,
                        answer("tip.age", number(i), "", Confidence.KNOWN, "x".repeat(3000))))
            .toList();
    ImportResult again =
        read("merged.xlsx", xlsx(SheetMerger.with(Groups.VOCABULARY).merge(sheets)));
    assertThat(again.summary().answers().get(0).note())
        .endsWith("the sheet Disagreements has all)");
  }

  @Test
  void a_dispute_that_names_one_answer_or_a_wrong_one_is_a_problem() throws IOException {
    String head = "law,field,answer\nATA,tip.exists,yes\n";
    ImportResult one =
        read(
            "one.csv",
            (head + "ATA,tip.age,disputed: 16\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(one.problems()).anyMatch(it -> it.code().equals("incomplete-dispute"));
    ImportResult wrong =
        read(
            "wrong.csv",
            (head + "ATA,tip.age,Disputed: 16 / sixteen-ish\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(wrong.problems())
        .anyMatch(it -> it.code().equals("not-a-number") && it.value().equals("sixteen-ish"));
    assertThat(wrong.summary().answers()).hasSize(1);
  }
}
