package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;

/**
 * What the rulebase finds on the summaries that ship with the product changes only with the version
 * of the rulebase, and the changelog of the rulebase says what changed.
 */
class SampleOutcomesTest {

  private static final Path FILE = Samples.WORKBOOKS.resolve("outcomes.txt");
  private static final Path CHANGELOG = Path.of("..", "..", "docs", "rulebase-changelog.md");
  private static final Path LINES = Path.of("target", "rulebase-changelog-lines.md");
  private static final String COMMAND =
      "mvn -pl examples/cli -am test -Dtest=SampleOutcomesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dlexgap.golden=update";

  private static final Rulebase RULEBASE = Rulebases.standard();

  @Test
  void outcomes_change_only_with_the_version_of_the_rulebase() throws IOException {
    OutcomeTable found = OutcomeTable.of(RULEBASE, WorkbooksTest.names());
    OutcomeTable kept =
        Files.exists(FILE) ? OutcomeTable.read(Files.readAllLines(FILE)) : OutcomeTable.EMPTY;
    List<String> changes = found.changesSince(kept);
    if (found.version().equals(kept.version())) {
      assertThat(changes)
          .as(
              "Outcomes changed. Raise (version) in rulebase.yaml, run %s and write the lines below"
                  + " into docs/rulebase-changelog.md.",
              COMMAND)
          .isEmpty();
    }
    if ("update".equals(System.getProperty("lexgap.golden"))) {
      Files.writeString(FILE, found.text());
      Files.createDirectories(LINES.getParent());
      Files.write(LINES, changes);
      changes.forEach(System.out::println);
    }
    assertThat(Files.readString(FILE)).as("Run: %s", COMMAND).isEqualTo(found.text());
  }

  @Test
  void the_changelog_speaks_of_this_version() throws IOException {
    assertThat(Files.readAllLines(CHANGELOG))
        .anyMatch(line -> line.startsWith("## " + RULEBASE.catalogue().version()));
  }
}
