package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.RoadMap;
import org.lexgap.core.assessment.RoadMap.Step;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryImporters;
import org.lexgap.rulebase.Rulebases;

/**
 * What a road map says comes out when its steps are laid before the rules in a whole assessment.
 */
class RoadMapClaimsTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path WORKBOOKS = Path.of("..", "workbooks");

  static List<Path> summaries() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(WORKBOOKS)) {
      found.filter(file -> file.toString().matches(".*\\.xlsx")).sorted().forEach(files::add);
    }
    return files;
  }

  private static StatuteSummary read(Path file) throws IOException {
    return SummaryImporters.with(RULEBASE.vocabulary()).read(file).summary();
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void the_first_five_steps_close_what_they_say(Path file) throws IOException {
    verify(file, 5);
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void all_steps_together_leave_only_the_gaps_that_are_named(Path file) throws IOException {
    verify(file, Integer.MAX_VALUE);
    StatuteSummary summary = read(file);
    RoadMap map = RULEBASE.roadMap(RULEBASE.assess(summary));
    assertThat(gaps(RULEBASE.assess(applied(map.steps(), summary))))
        .allMatch(id -> map.without().contains(id) || isNew(id, summary));
  }

  private static boolean isNew(String id, StatuteSummary summary) {
    return !gaps(RULEBASE.assess(summary)).contains(id);
  }

  private static void verify(Path file, int count) throws IOException {
    StatuteSummary summary = read(file);
    List<Step> steps =
        RULEBASE.roadMap(RULEBASE.assess(summary)).steps().stream().limit(count).toList();
    assertThat(steps).isNotEmpty();
    Assessment after = RULEBASE.assess(applied(steps, summary));
    List<String> worsened = steps.stream().flatMap(step -> step.worsens().stream()).toList();
    for (Step step : steps) {
      assertThat(step.closes())
          .isNotEmpty()
          .filteredOn(id -> !worsened.contains(id))
          .allSatisfy(
              id ->
                  assertThat(after.finding(id).orElseThrow().outcome())
                      .as("%s, step %d: %s", file.getFileName(), step.number(), id)
                      .isEqualTo(Outcome.MET));
      assertThat(step.resolves())
          .filteredOn(id -> steps.stream().noneMatch(other -> other.raises().contains(id)))
          .allSatisfy(
              id ->
                  assertThat(after.check(id).orElseThrow().status())
                      .isNotEqualTo(CheckResult.Status.RAISED));
      assertThat(step.after()).allMatch(ground -> ground < step.number());
    }
  }

  private static StatuteSummary applied(List<Step> steps, StatuteSummary summary) {
    StatuteSummary changed = summary;
    for (Step step : steps) {
      changed = SupposedAnswer.applyAll(step.answers(), changed);
    }
    return changed;
  }

  private static List<String> gaps(Assessment assessment) {
    return assessment.findings().stream()
        .filter(f -> f.outcome().isGap() || f.outcome() == Outcome.PARTIAL)
        .filter(f -> !f.element().isOperational())
        .map(f -> f.element().id())
        .toList();
  }
}
