package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lexgap.reports.model.BillSection;
import org.lexgap.reports.model.EffectGroup;
import org.lexgap.reports.model.ProblemRow;

class BillSectionTest {

  private final GapReport report = ExampleReports.overLaw();
  private final BillSection section = Objects.requireNonNull(report.bill());

  @Test
  void elements_stand_under_what_the_bill_does_to_them() {
    assertThat(section.effects()).extracting(EffectGroup::key).contains("answers");
    assertThat(section.effects())
        .allSatisfy(group -> assertThat(group.rows()).isNotEmpty())
        .flatExtracting(EffectGroup::rows)
        .extracting(row -> row.existing())
        .containsOnly("Not answered");
  }

  @Test
  void a_changed_answer_is_cited_from_the_law_and_from_the_bill() {
    assertThat(section.amendments())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.before().replace('\u00A0', ' ')).isEqualTo("no (PC art 14)");
              assertThat(row.after().replace('\u00A0', ' ')).isEqualTo("yes (ATA art 15)");
            });
  }

  @Test
  void a_finding_says_what_existing_law_and_the_bill_alone_come_to() {
    assertThat(report.findings().inCatalogueOrder())
        .filteredOn(entry -> !entry.finding().element().isOperational())
        .extracting(entry -> entry.beside())
        .isNotEmpty()
        .containsOnly("Existing law alone: not answered. The bill alone: not answered.");
    assertThat(ExampleReports.typical().findings().inCatalogueOrder())
        .allSatisfy(entry -> assertThat(entry.beside()).isNull());
  }

  @Test
  void remarks_are_sentences_with_advice() {
    assertThat(section.remarks())
        .containsExactly(
            "ATA amends or repeals XY, which the sheet of existing law does not have. Add that law"
                + " to the sheet, or correct its id.");
  }

  @Test
  void problems_of_both_sheets_are_listed_with_their_file() {
    assertThat(report.problems().rows())
        .extracting(ProblemRow::place)
        .containsExactly("velmora-2025-06.xlsx Answers!C14", "law.xlsx Answers!C14");
  }

  @Test
  void the_first_page_counts_what_neither_sheet_made_clear() {
    assertThat(report.firstPage().notRead())
        .anyMatch(line -> line.startsWith("2 answers of the input could not be understood"));
  }

  @Test
  void the_receipt_names_both_inputs() {
    assertThat(Objects.requireNonNull(report.receipt().existing()).name()).isEqualTo("law.xlsx");
    assertThat(ExampleReports.typical().receipt().existing()).isNull();
  }
}
