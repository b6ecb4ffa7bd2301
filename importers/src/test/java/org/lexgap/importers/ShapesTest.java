package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;

/** The shapes beside the plain long table. */
class ShapesTest {

  @TempDir Path folder;
  private AwkwardFiles files;
  private final SummaryImporters importers = SummaryImporters.with(TestVocabulary.small());

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private Path csv(String... lines) {
    return files.write("wide.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private Path workbook(Consumer<XSSFWorkbook> content) {
    return files.write("all.xlsx", AwkwardFiles.workbookBytes(content));
  }

  private static void fill(XSSFSheet sheet, Object[]... rows) {
    for (int i = 0; i < rows.length; i++) {
      AwkwardFiles.fillRow(sheet.createRow(i), rows[i]);
    }
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static List<String> names(List<ImportResult> all) {
    return all.stream().map(result -> result.summary().jurisdiction().orElse("")).toList();
  }

  @Test
  void fields_down_and_jurisdictions_across_are_one_result_for_each_jurisdiction()
      throws IOException {
    Path file =
        csv(
            "jurisdiction,Velmora,Exampla",
            "ctx.coastal,yes,no",
            "law.title,The Act,The Code",
            "tip.fault,intent,",
            "ops.unit.exists,,yes");
    List<ImportResult> all = importers.readAll(file);
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(Look.answer(all.get(0), "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.answer(all.get(0), "LAW", "tip.fault")).isEqualTo("intent");
    assertThat(Look.answer(all.get(1), "OPS", "ops.unit.exists")).isEqualTo("yes");
    assertThat(all.get(1).summary().answers()).hasSize(4);
    assertThat(all).allSatisfy(result -> assertThat(result.problems()).isEmpty());
  }

  @Test
  void the_place_of_a_wide_answer_is_its_own_cell() throws IOException {
    Path file =
        workbook(
            book ->
                fill(
                    book.createSheet("Matrix"),
                    row("Comparison of two laws"),
                    row("law", "ATA", "PC#371"),
                    row("law.title", "The Act", ""),
                    row("tip.fault", "intent", "purpose")));
    ImportResult result = importers.read(file);
    assertThat(result.summary().own(new Scope("ATA", null)).values())
        .extracting(answer -> answer.place())
        .containsExactly(new Place.Cell("Matrix", "B", 3), new Place.Cell("Matrix", "B", 4));
    assertThat(Look.codes(result)).containsExactly("value-not-allowed@Matrix!C4");
  }

  @Test
  void laws_across_with_facts_under_ctx_are_one_summary() throws IOException {
    ImportResult result =
        importers.read(
            csv(
                "field,CTX,ATA,PC#371,PC",
                "ctx.jurisdiction,Velmora,,,",
                "law.title,,The Act,,Code",
                "tip.fault,,intent,recklessness"));
    assertThat(result.summary().jurisdiction()).contains("Velmora");
    assertThat(Look.answer(result, "PC#371", "tip.fault")).isEqualTo("recklessness");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void jurisdictions_and_their_laws_stand_in_two_rows() throws IOException {
    List<ImportResult> all =
        importers.readAll(
            csv(
                "jurisdiction,Velmora,,Exampla",
                "law,ATA,PC,TPA",
                "ctx.coastal,yes,,no",
                "law.title,Act,Code,Law",
                "tip.fault,intent,recklessness,intent"));
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(Look.answer(all.get(0), "PC", "tip.fault")).isEqualTo("recklessness");
    assertThat(Look.answer(all.get(0), "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.answer(all.get(1), "TPA", "tip.fault")).isEqualTo("intent");
    assertThat(all.get(0).problems()).isEmpty();
  }

  @Test
  void citations_and_notes_stand_beside_the_answer_under_a_merged_name() throws IOException {
    Path file =
        workbook(
            book -> {
              XSSFSheet sheet = book.createSheet("Matrix");
              fill(
                  sheet,
                  row("jurisdiction", "Velmora", "", "Exampla", ""),
                  row("field", "answer", "provision", "answer", "note"),
                  row("law.title", "Act", "", "Code", ""),
                  row("tip.fault", "intent", "s 3", "recklessness", "see the case law"));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            });
    List<ImportResult> all = importers.readAll(file);
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(all.get(0).summary().answers().get(2).citation()).isEqualTo("s 3");
    assertThat(all.get(1).summary().answers().get(2).note()).isEqualTo("see the case law");
    assertThat(Look.codes(all.get(0))).containsExactly("merged-cells@Matrix");
  }

  @Test
  void the_words_of_a_question_may_stand_for_the_field_and_be_described_beside_it()
      throws IOException {
    List<ImportResult> all =
        importers.readAll(
            csv(
                ",Question,South Velmora,#internal",
                "ctx.coastal,Is there a coast?,yes,ask",
                "tip.acts,Which acts?,transfer;receipt,",
                "tip.fault,Which fault?,intent,"));
    assertThat(names(all)).containsExactly("South Velmora");
    assertThat(Look.codes(all.get(0)))
        .containsExactly("ignored-columns@wide.csv:1", "untitled-law@wide.csv:3");
  }

  @Test
  void headings_that_may_be_jurisdictions_or_laws_are_a_problem_and_no_guess() throws IOException {
    ImportResult result =
        importers.read(csv("field,Velmora,Exampla", "tip.fault,intent,recklessness"));
    assertThat(Look.codes(result)).containsExactly("unclear-columns@wide.csv:1");
    assertThat(result.problems().get(0).value()).isEqualTo("Velmora, Exampla");
    assertThat(result.readable()).isEmpty();
  }

  @Test
  void a_name_that_stands_over_two_columns_of_answers_is_a_problem() throws IOException {
    ImportResult result =
        importers.read(csv("jurisdiction,Velmora,velmora", "tip.fault,intent,recklessness"));
    assertThat(Look.codes(result))
        .containsExactly("duplicate-column@wide.csv:1", "untitled-law@wide.csv:2");
    assertThat(Look.answer(result, "LAW", "tip.fault")).isEqualTo("intent");
  }

  @Test
  void an_answer_without_a_heading_and_one_of_an_unknown_field_are_named() throws IOException {
    ImportResult result =
        importers.read(
            csv(
                "jurisdiction,Velmora",
                "law.title,Act",
                "A. Offences,",
                "tip.falt,intent",
                "ctx.coastal,yes,no"));
    assertThat(Look.codes(result))
        .containsExactly("unknown-field@wide.csv:4", "cell-without-heading@wide.csv:5");
  }

  @Test
  void one_sheet_for_each_jurisdiction_under_the_names_that_the_sheets_state() throws IOException {
    Path file =
        workbook(
            book -> {
              fill(book.createSheet("Read me"), row("Three jurisdictions"));
              AwkwardFiles.fill(
                  book.createSheet("V"),
                  0,
                  row("CTX", "ctx.jurisdiction", "Velmora"),
                  row("CTX", "ctx.coastal", "yes"));
              AwkwardFiles.fill(
                  book.createSheet("E"), 0, row("CTX", "ctx.jurisdiction", "Exampla"));
              AwkwardFiles.fill(
                  book.createSheet("V2"),
                  0,
                  row("CTX", "ctx.jurisdiction", "Velmora"),
                  row("CTX", "ctx.party_to", "none"));
              AwkwardFiles.fill(book.createSheet("X"), 0, row("CTX", "ctx.coastal", "no"));
            });
    List<ImportResult> all = importers.readAll(file);
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(all.get(0).summary().answers()).hasSize(3);
    assertThat(Look.codes(all.get(1)))
        .containsExactly("ignored-sheets@all.xlsx", "sheet-without-jurisdiction@X!A1");
  }

  @Test
  void the_names_of_sheets_stand_for_jurisdictions_if_none_is_stated() throws IOException {
    Path file =
        workbook(
            book -> {
              AwkwardFiles.fill(book.createSheet("Velmora"), 0, row("CTX", "ctx.coastal", "yes"));
              AwkwardFiles.fill(book.createSheet("Exampla"), 0, row("CTX", "ctx.coastal", "no"));
            });
    List<ImportResult> all = importers.readAll(file);
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(Look.codes(all.get(0)))
        .containsExactly("sheet-as-jurisdiction@Velmora!A1", "sheet-as-jurisdiction@Exampla!A1");
  }

  @Test
  void of_several_jurisdictions_one_is_chosen_by_name_and_a_wrong_name_says_which_there_are()
      throws IOException {
    Path file = csv("jurisdiction,Velmora,Exampla", "law.title,A,B", "ctx.coastal,yes,no");
    ImportResult none = importers.read(file);
    assertThat(Look.codes(none)).containsExactly("several-jurisdictions@wide.csv");
    assertThat(none.problems().get(0).value()).isEqualTo("Velmora, Exampla");
    assertThat(none.problems().get(0).remedy()).contains("--jurisdiction NAME");
    assertThat(Look.answer(importers.read(file, " EXAMPLA "), "CTX", "ctx.coastal"))
        .isEqualTo("no");
    ImportResult wrong = importers.read(file, "Velmara");
    assertThat(Look.codes(wrong)).containsExactly("no-such-jurisdiction@wide.csv");
    assertThat(wrong.problems().get(0).remedy()).contains("(Velmora)");
  }

  @Test
  void a_long_table_may_have_a_column_for_the_jurisdiction() throws IOException {
    List<ImportResult> all =
        importers.readAll(
            csv(
                "State,law,field,answer",
                "Velmora,CTX,ctx.coastal,yes",
                "Exampla,CTX,ctx.coastal,no",
                ",CTX,ctx.coastal,no",
                "velmora,OPS,tip.fault,intent"));
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(all.get(0).summary().answers()).hasSize(3);
    assertThat(Look.codes(all.get(1))).containsExactly("missing-jurisdiction@wide.csv:4");
  }

  @Test
  void several_summaries_of_a_json_file_are_results_of_their_own() throws IOException {
    Path file =
        files.write(
            "all.json",
            """
            {"summaries": [
              {"jurisdiction": "Velmora", "answers": [{"law": "CTX", "field": "ctx.coastal", "answer": "yes"}]},
              {"jurisdiction": "Exampla", "answers": [{"law": "CTX", "field": "ctx.coastal", "answer": "no"}]}
            ]}
            """
                .getBytes(StandardCharsets.UTF_8));
    List<ImportResult> all = importers.readAll(file);
    assertThat(names(all)).containsExactly("Velmora", "Exampla");
    assertThat(Look.answer(all.get(1), "CTX", "ctx.coastal")).isEqualTo("no");
    assertThat(all.get(1).summary().answers().get(1).place()).hasToString("all.json:3");
    assertThat(all.get(0).problems()).isEmpty();
  }

  @Test
  void headings_in_two_rows_and_headings_repeated_on_every_page_are_understood()
      throws IOException {
    ImportResult result =
        importers.read(
            csv(
                "law,,answer",
                ",field,",
                "CTX,ctx.coastal,yes",
                "law,field,answer",
                "CTX,ctx.party_to,none"));
    assertThat(result.summary().answers()).hasSize(2);
    assertThat(Look.codes(result)).containsExactly("repeated-headings@wide.csv:4");
  }

  @Test
  void other_words_for_the_headings_are_understood_with_a_remark() throws IOException {
    ImportResult result =
        importers.read(
            csv("Act,Field ID,Response,Provision,Comments", "CTX,ctx.coastal,yes,art 1,sure"));
    assertThat(result.summary().answers().get(0).citation()).isEqualTo("art 1");
    assertThat(result.summary().answers().get(0).note()).isEqualTo("sure");
    assertThat(Look.codes(result)).hasSize(5).allMatch(code -> code.startsWith("understood@"));
  }
}
