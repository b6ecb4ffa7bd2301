package org.lexgap.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.summary.ImportResult;

/** Foreign tables, read as a mapping says. */
class MappingTest {

  @TempDir Path folder;
  private AwkwardFiles files;
  private final SummaryImporters importers = SummaryImporters.with(TestVocabulary.small());

  @BeforeEach
  void prepare() {
    files = new AwkwardFiles(folder);
  }

  private Path file(String name, String text) {
    return files.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private SummaryImporters mapped(String mapping) throws IOException {
    return importers.withMapping(file("mapping.yaml", mapping));
  }

  @Test
  void their_headings_fields_laws_and_words_become_ours() throws IOException {
    Path table =
        file(
            "foreign.csv",
            """
            Survey of laws,,,,
            Loi,Sujet,Réponse,Source,Interne
            Code pénal,Élément moral,Dolus,art 3,x
            Code pénal,Actes,Recrutement;transfer,art 4,x
            Code pénal,law.title,Code pénal,,x
            """);
    ImportResult result =
        mapped(
                """
                jurisdiction: Exampla
                columns:
                  "Loi": law
                  "Sujet": field
                  "Réponse": answer
                  "Source": citation
                fields:
                  "Élément moral": tip.fault
                  "Actes": tip.acts
                laws: {"Code pénal": CP}
                words:
                  recrutement: recruitment
                  tip.fault: {dolus: intent}
                """)
            .read(table);
    assertThat(Look.answer(result, "CP", "tip.fault")).isEqualTo("intent");
    assertThat(Look.answer(result, "CP", "tip.acts")).isEqualTo("recruitment;transfer");
    assertThat(result.summary().jurisdiction()).contains("Exampla");
    assertThat(result.summary().answers().get(1).citation()).isEqualTo("art 3");
    assertThat(result.summary().answers().get(1).place()).hasToString("foreign.csv:3");
    assertThat(Look.codes(result)).containsExactly("ignored-columns@foreign.csv:2");
  }

  @Test
  void a_table_with_one_row_for_each_law_and_fields_across_is_read() throws IOException {
    Path table =
        file(
            "foreign.csv",
            "Country,Act,Name of act,Mental element,Remarks\n"
                + "Velmora,ATA,Trafficking Act,intent,old\n"
                + "Exampla,TPA,Protection Act,recklessness,\n");
    List<ImportResult> all =
        mapped(
                """
                header: 1
                columns:
                  Country: jurisdiction
                  Act: law
                  Name of act: law.title
                  Mental element: tip.fault
                  Remarks: note
                """)
            .readAll(table);
    assertThat(all).hasSize(2);
    assertThat(all.get(0).summary().jurisdiction()).contains("Velmora");
    assertThat(Look.answer(all.get(1), "TPA", "tip.fault")).isEqualTo("recklessness");
    assertThat(all.get(0).summary().answers().get(2).note()).isEqualTo("old");
    assertThat(all.get(0).problems()).isEmpty();
  }

  @Test
  void columns_of_jurisdictions_with_their_citations_are_read() throws IOException {
    Path table =
        file(
            "foreign.csv",
            "No,Issue,VEL,VEL source,EXA\n1,tip.fault,intent,s 3,recklessness\n2,ctx.coastal,yes,,no\n");
    List<ImportResult> all =
        mapped(
                """
                columns:
                  No: ignore
                  Issue: field
                  VEL: {jurisdiction: Velmora, law: ATA}
                  VEL source: {jurisdiction: Velmora, law: ATA, column: citation}
                  EXA: {jurisdiction: Exampla, law: TPA}
                """)
            .readAll(table);
    assertThat(all).hasSize(2);
    assertThat(all.get(0).summary().answers().get(2).citation()).isEqualTo("s 3");
    assertThat(Look.answer(all.get(0), "CTX", "ctx.coastal")).isEqualTo("yes");
    assertThat(Look.answer(all.get(1), "TPA", "tip.fault")).isEqualTo("recklessness");
  }

  @Test
  void all_mistakes_of_a_mapping_are_named_at_once_with_their_lines() {
    assertThatThrownBy(
            () ->
                mapped(
                    """
                    heder: 1
                    header: first
                    law: Penal Code
                    columns:
                      A: tip.falt
                      B: {column: nothing, law: X}
                      C: {column: note}
                      D: law
                      d: note
                    fields: none
                    words:
                      tip.nope: {a: b}
                    """))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .contains("The mapping (mapping.yaml) has mistakes: 9.")
        .contains("mapping.yaml:1: There is no key (heder) here.")
        .contains("Maybe (header) is meant.")
        .contains("mapping.yaml:2: The number of a row is needed, counted from 1, not (first).")
        .contains("mapping.yaml:3: A short id is needed")
        .contains("mapping.yaml:5: The vocabulary has no field (tip.falt)")
        .contains("mapping.yaml:6: The column (nothing) cannot stand here.")
        .contains("mapping.yaml:7: Say under (C) whose answers these are")
        .contains("mapping.yaml:9: The key (d) stands twice.")
        .contains("mapping.yaml:10: Keys with values are needed here.")
        .contains("mapping.yaml:12: The vocabulary has no field (tip.nope)");
  }

  @Test
  void broken_yaml_aliases_and_an_empty_mapping_are_mistakes_with_a_line() {
    assertThatThrownBy(() -> mapped("columns: {A: law"))
        .hasMessageContaining("mapping.yaml:1: This is not YAML");
    assertThatThrownBy(() -> mapped("a: &x [1]\nb: [*x, *x]\n")).hasMessageContaining("mapping");
    assertThatThrownBy(() -> mapped("")).hasMessageContaining("The file is empty");
    assertThatThrownBy(() -> mapped("sheet: A\ncolumns: {}\n"))
        .hasMessageContaining("Nothing under columns");
  }

  @Test
  void a_heading_or_sheet_that_the_file_does_not_have_is_a_problem() throws IOException {
    Path table = file("foreign.csv", "law,Field,Answr\nCTX,ctx.coastal,yes\n");
    ImportResult result = mapped("columns: {law: law, field: field, answer: answer}\n").read(table);
    assertThat(Look.codes(result))
        .contains("mapped-column-missing@foreign.csv:1", "no-answers@foreign.csv");
    assertThat(Look.only(result, ProblemCode.MAPPED_COLUMN_MISSING).remedy()).contains("(Answr)");
    assertThat(Look.codes(mapped("sheet: X\ncolumns: {law: law}\n").read(table)))
        .containsExactly("mapped-sheet-missing@foreign.csv");
    assertThat(Look.codes(mapped("columns: {nothing: law}\n").read(table)))
        .containsExactly("mapped-headings-missing@foreign.csv");
  }

  @Test
  void a_draft_writes_what_is_certain_and_leaves_the_rest_to_a_person() throws IOException {
    Path table =
        file(
            "foreign.csv",
            "Act,Field,Reply text,Provision,tip.fault,\"Child \"\"age\"\"\"\nX,Age threshold of a child,16,s 2,,\n");
    String draft = importers.draftMapping(table);
    assertThat(draft)
        .contains("header: 1\n")
        .contains("\n  \"Act\": law\n")
        .contains("\n  \"Field\": field\n")
        .contains("\n  \"Provision\": citation\n")
        .contains("\n  \"tip.fault\": tip.fault\n")
        .contains("\n  # \"Reply text\": TODO  # no field is like it\n")
        .contains("\n  # \"Child \\\"age\\\"\": TODO  # candidates: tip.child.age_threshold\n")
        .contains(
            "\n  # \"Age threshold of a child\": TODO  # candidates: tip.child.age_threshold\n");
    assertThat(mapped(draft).read(table).problems()).isNotEmpty();
  }

  @Test
  void a_draft_knows_the_column_of_the_fields_by_what_stands_in_it() throws IOException {
    Path table = file("foreign.csv", "Issue,Ours\ntip.fault,intent\nAge of a child,16\n");
    assertThat(importers.draftMapping(table))
        .contains("\n  \"Issue\": field\n")
        .contains("\n  # \"Age of a child\": TODO  # candidates: tip.child.age_threshold\n");
  }

  @Test
  void a_draft_of_something_that_is_no_table_says_why() {
    Path pdf = file("x.xlsx", "%PDF-1.7\n");
    assertThatThrownBy(() -> importers.draftMapping(pdf))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a PDF document");
    Path blank = file("x.csv", "\n\n");
    assertThatThrownBy(() -> importers.draftMapping(blank))
        .hasMessageContaining("holds no table with headings");
  }
}
