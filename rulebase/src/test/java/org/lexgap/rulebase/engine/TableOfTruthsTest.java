package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.StatuteSummary;

/** Rules built at load conclude what the table of conditions and answers says. */
class TableOfTruthsTest {

  private record Row(String condition, String answers, boolean holds) {}

  private final List<Row> rows = rows();

  private static List<Row> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TableOfTruthsTest.class.getResourceAsStream("/lexgap/logic/truths.csv"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(TableOfTruthsTest::row)
          .filter(TableOfTruthsTest::isOfAnyElement)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\\|");
    return new Row(cells[0], cells[1].strip(), cells[2].equals("TRUE"));
  }

  /** Coverage needs an element with items; ReasonsTest has some. */
  private static boolean isOfAnyElement(Row row) {
    return !row.condition().contains("coverage");
  }

  /** The rows by answers, so that each law is assessed once. */
  private Map<String, List<Row>> byAnswers() {
    Map<String, List<Row>> byAnswers = new LinkedHashMap<>();
    rows.forEach(r -> byAnswers.computeIfAbsent(r.answers(), a -> new ArrayList<>()).add(r));
    return byAnswers;
  }

  private Set<String> conditions() {
    Set<String> conditions = new LinkedHashSet<>();
    rows.forEach(row -> conditions.add(row.condition()));
    return conditions;
  }

  private static StatuteSummary law(String answers) {
    return answers.isEmpty() ? StatuteSummary.of(List.of()) : Sheet.of("A: " + answers);
  }

  @Test
  void an_element_is_met_in_a_law_whose_answers_satisfy_its_condition() {
    Rulebase rulebase =
        RulebaseLoader.builtAtLoad(
            SmallCatalogue.of(
                conditions().stream().map(c -> SmallCatalogue.element(c, c, "never")).toList(),
                List.of()));
    byAnswers()
        .forEach(
            (answers, asked) -> {
              Assessment assessment = rulebase.assess(law(answers));
              for (Row row : asked) {
                var finding = assessment.finding(row.condition()).orElseThrow();
                assertThat(finding.outcome() == Outcome.MET)
                    .as("%s", row)
                    .isEqualTo(row.holds() && !finding.scopes().isEmpty());
              }
            });
  }

  @Test
  void a_check_across_laws_is_raised_by_answers_that_satisfy_its_condition() {
    Rulebase rulebase =
        RulebaseLoader.builtAtLoad(
            SmallCatalogue.of(
                List.of(SmallCatalogue.element("E", "always", "never")),
                conditions().stream().map(c -> SmallCatalogue.check(c, c, "E")).toList()));
    byAnswers()
        .forEach(
            (answers, asked) -> {
              Assessment assessment = rulebase.assess(law(answers));
              for (Row row : asked) {
                assertThat(assessment.check(row.condition()).orElseThrow().isRaised())
                    .as("%s", row)
                    .isEqualTo(row.holds());
              }
            });
  }
}
