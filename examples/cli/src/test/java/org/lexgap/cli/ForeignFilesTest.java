package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;

/** Files with several jurisdictions, and foreign tables with a mapping, on the command line. */
class ForeignFilesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  /** What a run of the command line left behind. */
  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, CLOCK)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    String[] arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path comparison() throws IOException {
    return file(
        "comparison.csv",
        """
        jurisdiction,South Velmora,Exampla
        ctx.party_to,TIP-PROTOCOL-2000,TIP-PROTOCOL-2000
        law.title,Act,Code
        tip.child.age_threshold,16,18
        """);
  }

  @Test
  void one_jurisdiction_of_several_is_chosen_by_name() throws IOException {
    Path file = comparison();
    Run none = run("check", file, "-o", folder);
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("(South Velmora, Exampla)").contains("--jurisdiction NAME");
    Run one = run("check", file, "--jurisdiction", "exampla", "-o", folder);
    assertThat(one.exit()).isZero();
    assertThat(folder.resolve("comparison-exampla.html")).content().contains("Exampla");
    Run wrong = run("check", file, "--jurisdiction", "Examplo", "-o", folder);
    assertThat(wrong.exit()).isEqualTo(3);
    assertThat(wrong.err()).contains("Maybe (Exampla) is meant.");
  }

  @Test
  void all_jurisdictions_get_a_report_each() throws IOException {
    Run all = run("check", comparison(), "--jurisdiction", "all", "--format", "json", "-o", folder);
    assertThat(all.exit()).isZero();
    assertThat(folder.resolve("comparison-south-velmora.json")).exists();
    assertThat(folder.resolve("comparison-exampla.json")).exists();
  }

  @Test
  void a_foreign_table_is_drafted_completed_and_checked() throws IOException {
    Path table =
        file(
            "foreign.csv",
            "Act,Question,Reply\nATA,Age of a child victim,16\nATA,law.title,Anti-Trafficking Act\n");
    Path mapping = folder.resolve("mapping.yaml");
    Run draft = run("map", table, "-o", mapping);
    assertThat(draft.exit()).isZero();
    assertThat(mapping).content().contains("\"Act\": law").contains("# \"Reply\": TODO");
    assertThat(run("map", table, "-o", mapping).exit()).isEqualTo(2);
    Files.writeString(
        mapping,
        Files.readString(mapping).replaceAll("# \"Reply\": TODO.*", "\"Reply\": answer")
            + "fields:\n  Age of a child victim: tip.child.age_threshold\n");
    Run check = run("check", table, "--mapping", mapping, "--format", "json", "-o", folder);
    assertThat(check.err()).doesNotContain("not taken over: 1");
    assertThat(check.exit()).isZero();
    assertThat(folder.resolve("foreign.json")).content().contains("tip.child.age_threshold");
  }

  @Test
  void every_mistake_of_a_mapping_is_named_and_nothing_is_written() throws IOException {
    Path mapping = file("mapping.yaml", "heder: 1\ncolumns: {A: tip.nope}\n");
    Run run = run("check", comparison(), "--mapping", mapping, "-o", folder.resolve("out"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("mapping.yaml:1: There is no key (heder) here.")
        .contains("mapping.yaml:2: The vocabulary has no field (tip.nope)")
        .contains("has mistakes: 2. They are named above.");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_draft_without_a_file_goes_to_the_screen() throws IOException {
    Run run = run("map", comparison());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("columns:").contains("can also be read as it is");
    assertThat(run("map", file("x.pdf", "%PDF-1.7")).exit()).isEqualTo(3);
    assertThat(run("map", folder.resolve("missing.csv")).exit()).isEqualTo(2);
  }
}
