package org.lexgap.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.assessment.Figures;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.reports.model.RangeRow;
import org.lexgap.reports.model.Ranges;

class FiguresTest {

  static List<GapReport> reports() {
    return List.of(
        ExampleReports.empty(), ExampleReports.typical(), ExampleReports.withUnreadInput());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_seven_counts_of_every_set_add_up_to_its_elements(GapReport report) {
    assertThat(rows(report))
        .allSatisfy(
            row ->
                assertThat(Stream.of(Outcome.values()).mapToInt(row.figures()::count).sum())
                    .isEqualTo(row.figures().total()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_sets_add_up_to_the_total(GapReport report) {
    Ranges ranges = report.firstPage().ranges();
    Figures all = ranges.legislative();
    for (Outcome outcome : Outcome.values()) {
      assertThat(ranges.sets().stream().mapToInt(row -> row.figures().count(outcome)).sum())
          .as(outcome.name())
          .isEqualTo(all.count(outcome));
    }
    assertThat(ranges.sets().stream().mapToInt(row -> row.figures().low()).sum())
        .isEqualTo(all.low());
    assertThat(ranges.sets().stream().mapToInt(row -> row.figures().high()).sum())
        .isEqualTo(all.high());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void every_finding_stands_once_among_the_findings(GapReport report) {
    assertThat(
            report.findings().sets().stream()
                .flatMap(set -> set.themes().stream())
                .flatMap(theme -> theme.findings().stream()))
        .containsExactlyInAnyOrderElementsOf(report.findings().inCatalogueOrder());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void both_formats_print_the_figures_of_the_model(GapReport report) {
    String html = GoldenFile.text(ReportFormat.HTML, report);
    String json = GoldenFile.text(ReportFormat.JSON, report);
    assertThat(rows(report))
        .allSatisfy(
            row -> {
              assertThat(html).contains("aria-label=\"" + row.aria() + "\"");
              assertThat(json)
                  .contains(
                      "\"n\" : %d,".formatted(row.figures().applicable()),
                      "\"low\" : %d,".formatted(row.figures().low()),
                      "\"high\" : %d,".formatted(row.figures().high()));
            });
  }

  private static List<RangeRow> rows(GapReport report) {
    Ranges ranges = report.firstPage().ranges();
    return Stream.of(ranges.sets().stream(), Stream.ofNullable(ranges.total()))
        .flatMap(rows -> rows)
        .toList();
  }
}
