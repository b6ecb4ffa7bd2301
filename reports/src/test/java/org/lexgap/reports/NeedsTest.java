package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lexgap.reports.model.ElementLink;
import org.lexgap.reports.model.GapRow;
import org.lexgap.reports.model.Heading;
import org.lexgap.reports.model.NeedsSection;

class NeedsTest {

  private final GapReport report = ExampleReports.withPractice();
  private final NeedsSection needs = Objects.requireNonNull(report.needs());

  @Test
  void needs_stand_in_a_section_of_their_own_by_topic_with_the_gaps_that_share_them() {
    assertThat(needs.topics()).hasSize(1);
    assertThat(needs.topics().get(0).title()).isEqualTo("Coordination and investigation");
    assertThat(needs.topics().get(0).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.link().id()).isEqualTo("OPS-FIRST-CONTACT");
              assertThat(row.answer()).isEqualTo("partial");
              assertThat(row.sharedBy())
                  .extracting(ElementLink::id)
                  .containsExactly("TIP-ORGANISE");
            });
    assertThat(report.headings()).extracting(Heading::title).contains("Capacity needs");
  }

  @Test
  void practice_without_an_answer_is_listed_apart_and_not_as_a_need() {
    assertThat(needs.unanswered()).extracting(ElementLink::id).containsExactly("OPS-DATABASE");
    assertThat(needs.intro())
        .startsWith(
            "1 of 2 elements of agency practice is reported as partly in place or not in place."
                + " None is in place. 1 has no answer and is no need.");
  }

  @Test
  void practice_never_counts_among_gaps_and_figures_of_the_law() {
    GapReport without = ExampleReports.typical();
    assertThat(report.firstPage().figures()).isEqualTo(without.firstPage().figures());
    assertThat(report.firstPage().critical()).isEqualTo(without.firstPage().critical());
    assertThat(report.gaps().duties()).isEqualTo(without.gaps().duties());
    assertThat(report.gaps().others()).extracting(GapRow::id).doesNotContain("OPS-FIRST-CONTACT");
    assertThat(report.open().unanswered()).hasSameSizeAs(without.open().unanswered());
  }

  @Test
  void where_practice_was_not_asked_for_there_is_no_such_section() {
    assertThat(ExampleReports.typical().needs()).isNull();
    assertThat(GoldenFile.text(ReportFormat.HTML, ExampleReports.typical()))
        .doesNotContain("Capacity needs");
  }

  @Test
  void the_report_with_practice_is_written_alike_every_time() {
    List.of(ReportFormat.HTML, ReportFormat.JSON)
        .forEach(format -> GoldenFile.check("practice", format, report));
  }
}
