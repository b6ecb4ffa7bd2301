package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.lexgap.core.Rulebase;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryImporters;

/**
 * Where the workbooks of the repository and the reference summaries stand, and how they are read.
 */
final class Samples {

  static final Path WORKBOOKS = Path.of("..", "workbooks");

  private Samples() {}

  /** A file of the reference material; the test that asks is skipped where there is none. */
  static Path statute(String name) {
    Path file = statutes().resolve(name);
    Assumptions.assumeTrue(
        Files.isRegularFile(file),
        () ->
            "There is no reference material (%s). Name its folder with -Dlexgap.shared."
                .formatted(file));
    return file;
  }

  /** Every reference summary, by name. */
  static List<Path> statuteFiles() throws IOException {
    statute("expected.csv");
    try (Stream<Path> files = Files.list(statutes())) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.endsWith("expected.csv"))
          .sorted()
          .toList();
    }
  }

  /** The folder of the reference summaries, which need not exist. */
  static Path statutesOrNone() {
    return statutes();
  }

  private static Path statutes() {
    return Path.of(System.getProperty("lexgap.shared", "../../../shared"), "statutes");
  }

  static ImportResult read(Rulebase rulebase, Path file) throws IOException {
    return SummaryImporters.with(rulebase.vocabulary()).read(file);
  }

  /** The same answers as if a program had made them: nothing says where they stood. */
  static StatuteSummary withoutPlaces(StatuteSummary summary) {
    return StatuteSummary.of(summary.answers().stream().map(Samples::withoutPlace).toList());
  }

  private static Answer withoutPlace(Answer a) {
    return new Answer(
        a.scope(), a.field(), a.value(), a.citation(), a.confidence(), a.note(), Place.UNSTATED);
  }
}
