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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** A ministry's own pack on the command line. */
class PackCommandsTest {

  private static final Path PACK = Path.of("..", "packs", "velmora-interior");
  private static final Path BROKEN =
      Path.of("..", "..", "rulebase", "src", "test", "resources", "lexgap", "packs");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(Rulebases::standard, CLOCK)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private String report(Object... more) throws IOException {
    List<Object> words =
        new ArrayList<>(
            List.of("check", PACK.resolve("summary.csv"), "--pack", PACK, "-o", folder));
    words.addAll(List.of(more));
    Run run = run(words.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    String format = words.contains("json") ? "json" : "html";
    return Files.readString(folder.resolve("summary." + format));
  }

  @Test
  void a_summary_is_checked_against_a_pack() throws IOException {
    assertThat(report())
        .contains("Recruitment and debt (Velmora)")
        .contains("VEL-PEN-DEBT")
        .contains("0.1.0 + velmora-interior 1.0.0");
  }

  @Test
  void the_report_says_that_a_pack_took_part_and_what_it_overrides() throws IOException {
    assertThat(report())
        .contains("A pack took part: Ministry of the Interior of Velmora.")
        .contains("Severity of XC-LIMITATION: Critical in place of Major.")
        .contains("Benchmark sanction-floor: 5 years in place of 4 years.")
        .contains("Set by Ministry of the Interior of Velmora; this catalogue says Major.")
        .contains("5 years is the number of Ministry of the Interior of Velmora.")
        .contains("7 days is a benchmark of Ministry of the Interior of Velmora");
  }

  @Test
  void a_users_own_number_comes_before_that_of_a_pack() throws IOException {
    assertThat(report("--benchmark", "sanction-floor=3"))
        .contains("3 years is your own number.")
        .doesNotContain("5 years is the number of");
  }

  @Test
  void JSON_names_packs_and_overrides() throws IOException {
    assertThat(report("--format", "json"))
        .contains("\"id\" : \"velmora-interior\"")
        .contains("\"own\" : \"critical\"");
  }

  @Test
  void a_report_without_a_pack_names_none() throws IOException {
    Path velmora = Samples.WORKBOOKS.resolve("velmora.xlsx");
    assertThat(run("check", velmora, "-o", folder).exit()).isZero();
    assertThat(Files.readString(folder.resolve("velmora.html")))
        .doesNotContain("A pack took part", "Packs of a ministry", "Set by ");
  }

  @Test
  void a_workbook_is_checked_against_a_pack() {
    Path velmora = Samples.WORKBOOKS.resolve("velmora.xlsx");
    Run run = run("check", velmora, "--pack", PACK, "--set", "vel,trafficking", "-o", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Recruitment and debt (Velmora)");
  }

  @Test
  void an_element_of_a_pack_is_explained() {
    Run run = run("explain", "vel-pen-debt", PACK.resolve("summary.csv"), "--pack", PACK);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("In conflict", "The penalty for debt contracts")
        .contains("Major. Set by Ministry of the Interior of Velmora.")
        .doesNotContain("this catalogue’s");
  }

  @Test
  void what_a_pack_weighs_otherwise_is_not_said_to_be_the_catalogues() {
    Run run = run("explain", "XC-LIMITATION", "--pack", PACK);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("Severity: Critical (Ministry of the Interior of Velmora).");
    assertThat(run("explain", "VEL-CON-01", "--pack", PACK).out().replaceAll("\\s+", " "))
        .contains("Severity: Major (Ministry of the Interior of Velmora).");
    assertThat(run("explain", "XC-LIMITATION").out()).contains("Major (this catalogue’s)");
  }

  @Test
  void a_pack_is_told_what_it_adds_and_overrides() {
    Run run = run("lint-pack", PACK);
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("Pack velmora-interior 1.0.0: Ministry of the Interior of Velmora")
        .contains("Adds 5 key elements:", "Adds one check: VEL-CON-01", "Ran 21 cases.")
        .contains("Overrides the severity of XC-LIMITATION: (critical) in place of (major).")
        .contains("3 warnings, to be looked at:")
        .doesNotContain("mended");
  }

  @Test
  void the_mistakes_of_a_pack_are_listed_in_the_order_of_files_and_lines() throws IOException {
    Run run = run("lint-pack", BROKEN.resolve("unknown-keys"));
    assertThat(run.exit()).isEqualTo(2);
    List<String> listed = Files.readAllLines(BROKEN.resolve("unknown-keys.txt"));
    assertThat(run.out().lines().map(String::strip).toList()).containsSequence(listed);
    assertThat(run.err()).contains("The cases were not run");
  }

  @Test
  void nothing_is_checked_against_a_pack_with_mistakes() throws IOException {
    Run run =
        run(
            "check",
            PACK.resolve("summary.csv"),
            "--pack",
            BROKEN.resolve("foreign-ids"),
            "-o",
            folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().toList())
        .containsAll(Files.readAllLines(BROKEN.resolve("foreign-ids.txt")))
        .last()
        .asString()
        .contains("The pack has 8 mistakes. Mend what is named above.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_folder_that_is_no_pack_is_a_wrong_command_line() {
    Run run = run("lint-pack", folder.resolve("gone"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("cannot be opened. Name a folder that holds a pack.");
  }

  @Test
  void every_command_of_the_documentation_runs() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("..", "..", "docs", "packs.md")).stream()
            .filter(line -> line.startsWith("examples/lexgap "))
            .toList();
    assertThat(commands).hasSize(3);
    for (String command : commands) {
      Object[] words =
          Arrays.stream(command.split(" "))
              .skip(1)
              .map(word -> word.equals("out") ? folder.toString() : word)
              .map(word -> word.replaceFirst("^examples/", "../"))
              .toArray();
      Run run = run(words);
      assertThat(run.exit()).as(command + ": " + run.err()).isZero();
    }
  }

  @Test
  void a_template_asks_the_questions_of_a_pack_and_is_checked_with_it() {
    Path sheet = folder.resolve("sheet.xlsx");
    Path summary = PACK.resolve("summary.csv");
    Run written = run("template", "--pack", PACK, "--tier", "all", "--from", summary, "-o", sheet);
    assertThat(written.exit()).as(written.err()).isZero();
    Run checked = run("check", sheet, "--pack", PACK, "--set", "vel", "-o", folder);
    assertThat(checked.exit()).as(checked.err()).isZero();
    assertThat(checked.out()).contains("Recruitment and debt (Velmora)");
    assertThat(checked.err()).doesNotContain("not taken over");
  }
}
