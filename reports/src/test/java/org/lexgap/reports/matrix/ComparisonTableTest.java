package org.lexgap.reports.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.ComparedExamples;
import org.lexgap.reports.Wording;

class ComparisonTableTest {

  private static ComparisonTable table(ComparedInput... inputs) {
    return Tables.of(List.of(inputs));
  }

  private static Row row(ComparisonTable table, String id) {
    return table.rows().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> names(ComparisonTable table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static List<String> codes(ComparisonTable table) {
    return table.columns().stream().map(Column::code).toList();
  }

  @Test
  void jurisdictions_stand_in_the_alphabet_of_the_reader_whatever_the_order_of_files() {
    List<ComparedInput> inputs =
        new ArrayList<>(
            List.of(
                ComparedExamples.typical("Zamora", "a.csv"),
                ComparedExamples.typical("Österland", "b.csv"),
                ComparedExamples.typical("ardania", "c.csv"),
                ComparedExamples.typical("Pelagia", "d.csv")));
    List<String> expected = List.of("ardania", "Österland", "Pelagia", "Zamora");
    assertThat(names(Tables.of(inputs))).isEqualTo(expected);
    Collections.reverse(inputs);
    assertThat(names(Tables.of(inputs))).isEqualTo(expected);
  }

  @Test
  void another_language_has_another_alphabet() {
    ComparisonTable table =
        new ComparisonAuthor(
                List.of(
                    ComparedExamples.typical("Zamora", "a.csv"),
                    ComparedExamples.typical("Österland", "b.csv")),
                Tables.TIME,
                Wording.of(Locale.forLanguageTag("en-u-co-standard")))
            .table("0.9.2");
    assertThat(names(table)).containsExactly("Österland", "Zamora");
  }

  @Test
  void two_inputs_on_one_jurisdiction_are_told_apart_by_their_files() {
    ComparisonTable table =
        table(
            ComparedExamples.typical("Velmora", "velmora-2025.xlsx"),
            ComparedExamples.typical("Velmora", "velmora-2024.xlsx"),
            ComparedExamples.typical("Velmora", "velmora-2024.xlsx"));
    assertThat(names(table))
        .containsExactly(
            "Velmora (velmora-2024.xlsx)",
            "Velmora (velmora-2024.xlsx, no. 2)",
            "Velmora (velmora-2025.xlsx)");
    assertThat(codes(table)).containsExactly("VEL", "VE2", "VE3");
    assertThat(table.columns())
        .extracting(Column::label)
        .containsExactly("Velmora VEL", "Velmora VE2", "Velmora VE3");
  }

  @Test
  void the_code_that_a_sheet_states_comes_before_letters_of_the_name() {
    ComparisonTable table =
        table(
            ComparedExamples.typical("Velarde", "a.csv"),
            ComparedExamples.with(ComparedExamples.typical("Velmora", "b.csv"), "ctx.iso", "VEL"));
    assertThat(codes(table)).containsExactly("VE2", "VEL");
  }

  @Test
  void a_long_name_keeps_its_code_where_it_is_cut() {
    ComparisonTable table =
        table(ComparedExamples.typical("The Federated Islands of Cordia", "a.csv"));
    assertThat(table.columns().get(0).label()).isEqualTo("The Federated Isl… THE");
    assertThat(table.columns().get(0).name()).isEqualTo("The Federated Islands of Cordia");
  }

  @Test
  void a_sheet_without_a_name_goes_by_its_file() {
    assertThat(names(table(ComparedExamples.typical("", "nameless.csv"))))
        .containsExactly("nameless.csv");
  }

  @Test
  void the_range_of_a_jurisdiction_is_that_of_its_gap_report() {
    ComparisonTable table = Tables.three();
    for (RowGroup group : table.groups()) {
      for (int i = 0; i < group.totals().size(); i++) {
        Assessment assessment = table.columns().get(i).assessment();
        Figures expected =
            assessment.figures(
                assessment.sets().stream()
                    .filter(set -> set.id().equals(group.id()))
                    .findFirst()
                    .orElseThrow());
        assertThat(group.totals().get(i).figures()).isEqualTo(expected);
      }
    }
    assertThat(table.overall()).hasSize(3);
  }

  @Test
  void the_range_of_a_row_leaves_out_those_to_whom_it_does_not_apply() {
    Row row = row(Tables.three(), "SOM-SEA-BOARD");
    assertThat(row.cells())
        .extracting(Cell::outcome)
        .containsExactly(Outcome.UNKNOWN, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE);
    assertThat(row.totalInWords()).isEqualTo("0–1 of 1");
    assertThat(row.total().counts()).isEqualTo("1U 2N");
  }

  @Test
  void a_mark_says_what_is_not_settled_and_what_stands_beside_it() {
    Cell attempt = row(Tables.three(), "TIP-ATTEMPT").cells().get(2);
    assertThat(attempt.mark()).isEqualTo("M…");
    assertThat(attempt.flags()).isEqualTo("w");
    assertThat(attempt.spoken()).isEqualTo("Met, not settled, wider");
    assertThat(attempt.citation()).isEqualTo("PC\u00A0art\u00A015");
    Cell penalty = row(Tables.three(), "TIP-PEN-SERIOUS").cells().get(2);
    assertThat(penalty.spoken()).isEqualTo("Partly met, not yet in force");
  }

  @Test
  void no_cell_is_empty() {
    assertThat(Tables.three().rows().flatMap(row -> row.cells().stream()))
        .allSatisfy(cell -> assertThat(cell.mark()).isNotBlank())
        .allSatisfy(cell -> assertThat(cell.spoken()).isNotBlank());
  }

  @Test
  void a_provision_to_look_at_is_cited_and_met_where_another_one_lacks_it() {
    Row organise = row(Tables.three(), "TIP-ORGANISE");
    assertThat(organise.examples())
        .containsExactly(new Example(1, "Cordia", "CPA\u00A0s\u00A07(2)", ""));
    assertThat(organise.statements())
        .filteredOn(Statement::example)
        .containsExactly(
            new Statement(Outcome.MET, "Met", "", true, List.of("Cordia (CPA\u00A0s\u00A07(2))")));
  }

  @Test
  void a_blank_lacks_nothing_so_nobody_is_held_up_to_it() {
    ComparisonTable table =
        table(
            ComparedExamples.changed(
                ComparedExamples.typical("Cordia", "c.csv"), ComparedExamples::met),
            ComparedExamples.three().get(2));
    assertThat(table.rows().filter(row -> !row.isCheck()))
        .allSatisfy(row -> assertThat(row.examples()).isEmpty());
  }

  @Test
  void a_pending_law_is_named_as_such_beside_its_provision() {
    ComparisonTable table = table(ComparedExamples.cordia(), ComparedExamples.velmora());
    assertThat(row(table, "TIP-ATTEMPT").examples()).isEmpty();
    ComparisonTable other =
        table(
            ComparedExamples.cordia(),
            ComparedExamples.changed(
                ComparedExamples.velmora(),
                finding ->
                    finding.element().id().equals("TIP-ATTEMPT")
                        ? Tables.asMissing(finding)
                        : finding));
    assertThat(row(other, "TIP-ATTEMPT").examples())
        .containsExactly(new Example(0, "Cordia", "PC\u00A0art\u00A015", "Met so far"));
  }

  @Test
  void what_groups_dispute_is_to_be_judged_and_both_answers_are_told() {
    ComparisonTable table =
        table(
            ComparedExamples.changed(
                ComparedExamples.typical("Cordia", "c.csv"), ComparedExamples::disputed));
    Row row = row(table, "TIP-ORGANISE");
    assertThat(row.cells().get(0).mark()).isEqualTo("R");
    assertThat(row.statements().get(0).says())
        .contains("different answers", "yes", "no", "A person is asked to judge");
  }

  @Test
  void the_filters_know_which_rows_differ_which_nobody_meets_and_which_are_open() {
    ComparisonTable table = Tables.three();
    Row organise = row(table, "TIP-ORGANISE");
    assertThat(organise.differs()).isTrue();
    assertThat(organise.metByNobody()).isFalse();
    assertThat(organise.unanswered()).isTrue();
    Row residence = row(table, "TIP-RESIDENCE");
    assertThat(residence.differs()).as("a blank differs from nothing").isFalse();
    assertThat(residence.metByNobody()).isTrue();
    Row danger = row(table(ComparedExamples.velmora()), "SOM-AGG-DANGER");
    assertThat(danger.metByNobody()).isTrue();
    assertThat(danger.unanswered()).isFalse();
  }

  @Test
  void an_input_of_which_nothing_could_be_read_is_left_out_where_everyone_sees_it() {
    ComparisonTable table =
        table(ComparedExamples.velmora(), ComparedExamples.unreadable("broken.xlsx"));
    assertThat(table.columns()).hasSize(1);
    assertThat(table.notes())
        .contains("1 input is left out, because nothing in it could be read: broken.xlsx.");
    InputRow row = table.receipt().inputs().get(1);
    assertThat(row.isCompared()).isFalse();
    assertThat(row.jurisdiction()).isEqualTo("left out: nothing could be read");
    assertThat(row.problems().get(0).remedy()).isEqualTo("Add the headings.");
  }

  @Test
  void practice_that_no_sheet_was_asked_about_is_left_out_and_said() {
    ComparisonTable table = table(ComparedExamples.velmora());
    assertThat(table.groups()).extracting(RowGroup::id).doesNotContain("operations");
    assertThat(table.notes()).contains("Operations: 2 elements, not asked for");
  }

  @Test
  void every_law_stands_in_the_receipt_with_its_version() {
    assertThat(table(ComparedExamples.velmora()).receipt().inputs().get(0).laws())
        .contains(
            "Anti-Trafficking Act (ATA), year: 2016, version: not stated, in force",
            "Immigration (Amendment) Act (IA), year: 2025, version: not stated, not in force");
  }

  @Test
  void what_rests_on_other_options_or_another_rulebase_is_not_compared() {
    ComparedInput velmora = ComparedExamples.velmora();
    Assessment assessment = velmora.assessment();
    Assessment strict =
        new Assessment(
            assessment.summary(),
            AssessmentOptions.DEFAULT.withStrict(true),
            assessment.catalogue(),
            assessment.findings(),
            assessment.checks(),
            List.of(),
            List.of());
    List<ComparedInput> inputs =
        List.of(ComparedExamples.cordia(), ComparedInput.of(velmora.imported(), strict));
    assertThatThrownBy(() -> Tables.of(inputs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The assessment of (velmora.xlsx) rests on another rulebase or other options than that of (cordia.xlsx). Assess all inputs in one way.");
  }

  @Test
  void without_any_assessment_there_is_nothing_to_compare() {
    List<ComparedInput> inputs = List.of(ComparedExamples.unreadable("broken.xlsx"));
    assertThatThrownBy(() -> Tables.of(inputs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is nothing to compare");
  }

  @Test
  void a_table_speaks_the_language_that_was_asked_for() {
    assertThat(ComparisonTable.of(ComparedExamples.three(), Tables.TIME, Locale.ENGLISH).title())
        .isEqualTo("3 jurisdictions side by side");
  }
}
