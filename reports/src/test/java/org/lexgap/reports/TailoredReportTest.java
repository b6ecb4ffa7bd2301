package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Obligation;
import org.lexgap.reports.model.FindingEntry;
import org.lexgap.reports.model.SourceLine;

class TailoredReportTest {

  private final GapReport report = ExampleReports.against("UNODC-ML-TIP-2009");

  private FindingEntry organise() {
    return report.findings().inCatalogueOrder().get(0);
  }

  @Test
  void the_first_page_says_to_what_a_report_is_tailored_and_how_much_is_left_out() {
    assertThat(report.firstPage().subtitle())
        .endsWith("Tailored to UNODC Model Law: 11 elements that do not cite it are left out.");
    assertThat(report.firstPage().notChecked())
        .contains("11 elements that do not cite UNODC Model Law.");
    assertThat(report.basis().options())
        .contains(
            "Tailored to UNODC Model Law: only elements that cite it were checked. What binds"
                + " follows the treaties recorded, not this choice.");
  }

  @Test
  void sources_of_the_chosen_instruments_stand_first_and_the_others_are_marked() {
    assertThat(organise().askedBy())
        .extracting(line -> line.source().source().instrument(), SourceLine::chosen)
        .containsExactly(
            tuple("UNODC-ML-TIP-2009", true),
            tuple("TIP-PROTOCOL-2000", false),
            tuple("UNTOC-2000", false),
            tuple("ACTIP-2015", false));
  }

  @Test
  void no_other_source_lends_its_strength_to_a_chosen_one() {
    assertThat(organise().obligation()).isEqualTo(Obligation.RECOMMENDED_PRACTICE);
    assertThat(organise().finding().element().obligation()).isEqualTo(Obligation.MANDATORY);
  }

  @Test
  void what_binds_still_follows_the_treaties_of_the_State() {
    assertThat(organise().binding().word()).isEqualTo("Binding");
    assertThat(organise().binding().first().orElseThrow().citation())
        .startsWith("Trafficking Protocol");
  }

  @Test
  void a_report_that_is_not_tailored_says_nothing_of_it() {
    GapReport typical = ExampleReports.typical();
    assertThat(typical.firstPage().subtitle()).doesNotContain("Tailored");
    assertThat(GoldenFile.text(ReportFormat.HTML, typical)).doesNotContain("Also:");
    assertThat(List.copyOf(typical.assessment().options().against())).isEmpty();
  }
}
