package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.SetGroup;

class HtmlCountsTest {

  private static final Offset<Double> TENTH = Offset.offset(0.06);

  @Test
  void the_parts_follow_each_other_and_fill_the_line() {
    for (HtmlCounts counts : pictures(ExampleReports.typical())) {
      double end = 0;
      for (HtmlCounts.Part part : counts.parts()) {
        assertThat(part.x()).isEqualTo(end, TENTH);
        end = part.x() + part.width();
      }
      assertThat(end).isEqualTo(600, TENTH);
    }
  }

  @Test
  void a_part_is_as_wide_as_its_share_of_the_set() {
    for (HtmlCounts counts : pictures(ExampleReports.typical())) {
      for (HtmlCounts.Part part : counts.parts()) {
        var figures = counts.row().figures();
        assertThat(part.width())
            .isEqualTo(
                600.0 * figures.count(part.outcome()) / figures.total(), Offset.offset(0.11));
      }
    }
  }

  @Test
  void an_outcome_that_no_element_has_is_not_drawn_but_told() {
    HtmlCounts counts = pictures(ExampleReports.empty()).get(0);
    assertThat(counts.parts()).extracting(HtmlCounts.Part::outcome).containsOnly(Outcome.UNKNOWN);
    assertThat(counts.row().counts()).contains("Met: 0, Partly met: 0, Missing: 0");
  }

  @Test
  void practice_that_was_not_asked_for_has_no_picture() {
    GapReport report = ExampleReports.typical();
    var operations =
        report.findings().sets().stream()
            .filter(set -> set.notAsked() != null)
            .map(SetGroup::set)
            .toList();
    assertThat(operations).isNotEmpty();
    assertThat(operations)
        .allSatisfy(set -> assertThat(HtmlCounts.of(report.firstPage().ranges(), set)).isEmpty());
  }

  @Test
  void the_seven_counts_in_words_add_up_to_the_set() {
    for (RangeRow row : ExampleReports.typical().firstPage().ranges().sets()) {
      int sum =
          java.util.regex.Pattern.compile("\\d+")
              .matcher(row.counts().substring(row.title().length()))
              .results()
              .mapToInt(match -> Integer.parseInt(match.group()))
              .sum();
      assertThat(sum).isEqualTo(row.figures().total());
    }
  }

  private static List<HtmlCounts> pictures(GapReport report) {
    return report.findings().sets().stream()
        .flatMap(set -> HtmlCounts.of(report.firstPage().ranges(), set.set()).stream())
        .toList();
  }
}
