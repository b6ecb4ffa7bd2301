package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.reports.model.BindingMark;
import org.lexgap.reports.model.BindingMark.Strength;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.SeverityMark;

class HtmlFacetsTest {

  private final GapReport typical = ExampleReports.typical();
  private final HtmlFacets facets = HtmlFacets.of(typical);

  @Test
  void every_finding_can_be_reached_by_each_of_its_facets() {
    assertThat(typical.findings().inCatalogueOrder())
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(facets.severities())
                  .extracting(SeverityMark::severity)
                  .contains(entry.severity().severity());
              assertThat(facets.bindings())
                  .extracting(BindingMark::strength)
                  .contains(entry.binding().strength());
              assertThat(facets.sets())
                  .anyMatch(set -> set.id().equals(entry.finding().element().set()));
            });
  }

  @Test
  void a_choice_stands_once_and_in_the_order_of_the_report() {
    assertThat(facets.severities())
        .extracting(SeverityMark::severity)
        .startsWith(Severity.CRITICAL)
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(facets.bindings())
        .extracting(BindingMark::strength)
        .startsWith(Strength.DUTY)
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void a_finding_belongs_to_every_law_that_takes_part() {
    assertThat(typical.findings().inCatalogueOrder())
        .filteredOn(entry -> entry.finding().element().id().equals("TIP-ORGANISE"))
        .extracting(HtmlFacets::laws)
        .containsExactly("ATA");
  }

  @Test
  void facts_about_the_state_are_no_law() {
    assertThat(typical.findings().inCatalogueOrder())
        .extracting(HtmlFacets::laws)
        .noneMatch(laws -> laws.contains("CTX"));
  }

  @Test
  void an_offence_belongs_to_its_law() {
    assertThat(typical.findings().inCatalogueOrder())
        .flatExtracting(entry -> List.of(HtmlFacets.laws(entry).split(" ")))
        .noneMatch(law -> law.contains("#"));
  }

  @Test
  void a_law_that_takes_part_in_no_finding_is_no_choice() {
    assertThat(facets.laws())
        .isNotEmpty()
        .allSatisfy(
            law ->
                assertThat(typical.findings().inCatalogueOrder())
                    .extracting(HtmlFacets::laws)
                    .anyMatch(laws -> List.of(laws.split(" ")).contains(law.law().id())));
  }

  @Test
  void without_answers_there_is_no_law_to_choose() {
    assertThat(HtmlFacets.of(ExampleReports.empty()).laws()).isEmpty();
    assertThat(ExampleReports.empty().findings().inCatalogueOrder())
        .extracting(FindingEntry::binding)
        .isNotEmpty();
  }
}
