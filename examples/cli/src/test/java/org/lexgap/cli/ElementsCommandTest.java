package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.Rulebases;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class ElementsCommandTest {

  private static final Catalogue CATALOGUE = Rulebases.catalogue();
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden", "elements", "smuggling.txt");

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(
                () -> {
                  throw new AssertionError("The rules are not needed.");
                },
                () -> CATALOGUE,
                Clock.systemUTC())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private static Stream<String> ids() {
    return Stream.concat(
        CATALOGUE.elements().stream().map(KeyElement::id),
        CATALOGUE.checks().stream().map(Check::id));
  }

  /** JSON is YAML, which the product reads already. */
  private static Map<?, ?> parsed(String json) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(20_000_000).build();
    return (Map<?, ?>) new Load(settings).loadFromString(json);
  }

  private static List<?> list(Map<?, ?> json, String key) {
    return (List<?>) json.get(key);
  }

  @Test
  void a_set_is_listed_by_theme() throws IOException {
    Run run = run("elements", "--set", "smuggling");
    assertThat(run.exit()).as(run.err()).isZero();
    String said = run.out().replace(System.lineSeparator(), "\n");
    if ("update".equals(System.getProperty("lexgap.golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, said);
    }
    assertThat(said)
        .as("%s differs. Look at the change, then run the test with -Dlexgap.golden=update", GOLDEN)
        .isEqualTo(Files.exists(GOLDEN) ? Files.readString(GOLDEN) : "");
  }

  @Test
  void the_list_names_everything_and_fits_a_hundred_columns() {
    List<String> lines = run("elements").out().lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    assertThat(lines.stream().map(line -> line.strip().split(" ")[0])).containsAll(ids().toList());
  }

  @Test
  void against_lists_only_what_an_instrument_asks_for() {
    Run run = run("elements", "--against", "som-protocol-2000");
    assertThat(run.out())
        .contains("SOM-NL-MIGRANT ", "CON-01 ")
        .doesNotContain("TIP-ACT ", "OPS-T1-COORD-MEETINGS ");
  }

  @Test
  void json_holds_the_whole_reference_under_stable_keys() {
    Map<?, ?> json = parsed(run("elements", "--format", "json").out());
    assertThat(json.get("version")).isEqualTo(CATALOGUE.version());
    assertThat(Stream.concat(ids(json, "elements", "element"), ids(json, "checks", "check")))
        .containsExactlyElementsOf(ids().toList());
    assertThat(list(json, "instruments")).hasSameSizeAs(CATALOGUE.instruments());
    assertThat(list(json, "benchmarks")).hasSameSizeAs(CATALOGUE.benchmarks());
    assertThat(list(json, "elements"))
        .allSatisfy(
            element ->
                assertThat(((Map<?, ?>) element).keySet())
                    .extracting(String::valueOf)
                    .contains(
                        "title", "logic", "fields", "sources", "cases", "rules", "rulesFile"));
  }

  private static Stream<String> ids(Map<?, ?> json, String list, String key) {
    return list(json, list).stream().map(one -> String.valueOf(((Map<?, ?>) one).get(key)));
  }

  @Test
  void an_element_is_the_same_in_the_list_and_in_its_explanation() {
    Map<?, ?> alone = parsed(run("explain", "TIP-ORGANISE", "--format", "json").out());
    Map<?, ?> all = parsed(run("elements", "--set", "trafficking", "--format", "json").out());
    assertThat(list(all, "elements").stream().filter(one -> one.equals(alone))).hasSize(1);
  }

  @Test
  void csv_has_one_row_for_each_and_is_read_back() {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(run("elements", "--format", "csv").out()).stream()
            .toList();
    assertThat(rows)
        .extracting(row -> row.getField("id"))
        .containsExactlyElementsOf(ids().toList());
    NamedCsvRecord row =
        rows.stream()
            .filter(r -> r.getField("id").equals("TIP-ORGANISE"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getFieldsAsMap())
        .containsEntry("set", "trafficking")
        .containsEntry("kind", "legislative")
        .containsEntry("severity", "critical")
        .containsEntry(
            "deciding_fields", "tip.organise; tip.organise.max_years; tip.penalty.base.max_years")
        .hasEntrySatisfying(
            "sources", text -> assertThat(text).startsWith("TIP-PROTOCOL-2000 art 5(2)(c); "));
  }

  @Test
  void a_file_gets_the_same_as_the_screen() throws IOException {
    for (String format : List.of("text", "json", "csv")) {
      Path file = folder.resolve("elements." + format);
      Run run = run("elements", "--set", "operations", "--format", format, "-o", file);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(Files.readString(file))
          .isEqualTo(
              run("elements", "--set", "operations", "--format", format)
                  .out()
                  .replace(System.lineSeparator(), "\n"));
    }
  }

  @Test
  void pages_of_an_earlier_run_go_and_other_files_stay() throws IOException {
    Path own = Files.writeString(folder.resolve("notes.md"), "my own");
    Path retired =
        Files.writeString(
            folder.resolve("TIP-RETIRED.md"), "<!-- " + ReferencePages.MARK + " -->\n");
    Run run = run("elements", "--format", "markdown", "-o", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(own).hasContent("my own");
    assertThat(retired).doesNotExist();
    assertThat(folder.resolve("TIP-ACT.md")).isRegularFile();
  }

  @Test
  void markdown_needs_a_folder_and_takes_no_choice() {
    assertThat(run("elements", "--format", "markdown").err()).contains("Name one with -o");
    Run run = run("elements", "--format", "markdown", "-o", folder, "--set", "smuggling");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Leave out --set and --against");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_unknown_set_is_wrong_usage_with_those_that_can_be_chosen() {
    Run run = run("elements", "--set", "fraud");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("There is no set (fraud). Choose from: trafficking, ");
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    Path file = folder.resolve("none").resolve("e.csv");
    Run run = run("elements", "--format", "csv", "-o", file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("(" + file + ") cannot be written");
  }

  @Test
  void what_an_element_asks_is_explained_without_rules() {
    assertThat(run("explain", "TIP-ACT").exit()).isZero();
  }
}
