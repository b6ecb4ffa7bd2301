package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lexgap.cli.ExpectedOutcome.Comparison;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.rulebase.Rulebases;

/** LexGap beside what others published on the same laws. */
class SampleStatutesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  @Test
  void nine_of_ten_published_outcomes_agree_and_no_critical_element_is_falsely_met()
      throws IOException {
    List<Comparison> all = comparisons();
    Map<String, List<Comparison>> bySet = new LinkedHashMap<>();
    all.forEach(it -> bySet.computeIfAbsent(it.set(), set -> new ArrayList<>()).add(it));
    bySet.forEach(SampleStatutesTest::print);
    print("all sets", all);
    all.stream().filter(it -> !it.agrees()).forEach(System.out::println);

    assertThat(all).isNotEmpty();
    bySet.forEach((set, rows) -> assertThat(share(rows)).as(set).isGreaterThanOrEqualTo(0.9));
    assertThat(all)
        .filteredOn(Comparison::isFalselyMet)
        .filteredOn(it -> it.severity() == Severity.CRITICAL)
        .isEmpty();
  }

  private static List<Comparison> comparisons() throws IOException {
    Path expected = Samples.statute("expected.csv");
    Map<String, Assessment> assessments = new HashMap<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (ExpectedOutcome row : ExpectedOutcome.readAll(expected)) {
      if (!assessments.containsKey(row.file())) {
        assessments.put(
            row.file(),
            RULEBASE.assess(Samples.read(RULEBASE, Samples.statute(row.file())).summary()));
      }
      row.compare(assessments.get(row.file())).ifPresent(comparisons::add);
    }
    return comparisons;
  }

  private static void print(String set, List<Comparison> rows) {
    List<Comparison> settled = rows.stream().filter(Comparison::settled).toList();
    System.out.printf(
        "%s: %d of %d agree, %d of them with the first reading (settled outcomes alone: %d of %d);"
            + " false met %d, false gap %d%n",
        set,
        count(rows, Comparison::agrees),
        rows.size(),
        count(rows, Comparison::isFirstReading),
        count(settled, Comparison::agrees),
        settled.size(),
        count(rows, Comparison::isFalselyMet),
        count(rows, Comparison::isFalseGap));
  }

  private static long count(List<Comparison> rows, Predicate<Comparison> condition) {
    return rows.stream().filter(condition).count();
  }

  private static double share(List<Comparison> rows) {
    return (double) count(rows, Comparison::agrees) / rows.size();
  }

  @Test
  void an_ideal_law_meets_every_legislative_element_and_raises_no_check() throws IOException {
    Assessment assessment =
        RULEBASE.assess(Samples.read(RULEBASE, Samples.statute("MODEL.csv")).summary());
    assertThat(assessment.findings())
        .filteredOn(finding -> !finding.element().isOperational())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.outcome()).as(finding.element().id()).isEqualTo(Outcome.MET);
              assertThat(finding.couldBecome()).as(finding.element().id()).isEmpty();
            });
    assertThat(assessment.checks())
        .isNotEmpty()
        .filteredOn(CheckResult::isRaised)
        .extracting(check -> check.check().id())
        .isEmpty();
  }

  @Test
  void a_summary_without_answers_is_unknown_throughout_and_shows_no_gap() throws IOException {
    Assessment assessment =
        RULEBASE.assess(Samples.read(RULEBASE, Samples.statute("NONE.csv")).summary());
    assertThat(assessment.findings())
        .filteredOn(finding -> !finding.element().isOperational())
        .isNotEmpty()
        .extracting(Finding::outcome)
        .containsOnly(Outcome.UNKNOWN);
    assertThat(assessment.checks()).filteredOn(CheckResult::isRaised).isEmpty();
  }
}
