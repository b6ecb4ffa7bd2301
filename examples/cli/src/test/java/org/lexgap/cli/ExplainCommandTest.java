package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class ExplainCommandTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path VELMORA = Samples.WORKBOOKS.resolve("velmora.xlsx");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "explain");

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, Clock.systemUTC())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private static void looksLike(String name, Object... words) throws IOException {
    Run run = run(words);
    assertThat(run.exit()).as(run.err()).isZero();
    String said = run.out().replace(System.lineSeparator(), "\n");
    Path file = GOLDEN.resolve(name + ".txt");
    if ("update".equals(System.getProperty("lexgap.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, said);
    }
    assertThat(said)
        .as("%s differs. Look at the change, then run the test with -Dlexgap.golden=update", file)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }

  @Test
  void an_element_is_explained() throws IOException {
    looksLike("organise", "explain", "TIP-ORGANISE");
  }

  @Test
  void a_check_is_explained() throws IOException {
    looksLike("con-01", "explain", "CON-01");
  }

  @Test
  void a_finding_is_explained() throws IOException {
    looksLike("child-velmora", "explain", "TIP-DEF-CHILD", VELMORA);
  }

  @Test
  void a_raised_check_is_explained() throws IOException {
    looksLike("con-01-velmora", "explain", "CON-01", VELMORA);
  }

  @Test
  void every_element_and_check_can_be_explained_in_both_forms() {
    RULEBASE
        .catalogue()
        .elements()
        .forEach(element -> assertThat(run("explain", element.id()).exit()).isZero());
    RULEBASE
        .catalogue()
        .checks()
        .forEach(
            check -> assertThat(run("explain", check.id(), "--format", "json").exit()).isZero());
  }

  @Test
  void small_letters_name_an_element_as_well() {
    assertThat(run("explain", "tip-organise").out()).startsWith("TIP-ORGANISE");
  }

  @Test
  void an_unknown_id_is_wrong_usage_with_the_nearest_ids() {
    Run run = run("explain", "TIP-ORGANIZE");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("There is no key element or check (TIP-ORGANIZE). Nearest: TIP-ORGANISE");
  }

  @Test
  void a_summary_that_is_not_there_is_wrong_usage() {
    Run run = run("explain", "TIP-ORGANISE", folder.resolve("none.csv"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("none.csv");
  }

  @Test
  void json_has_the_finding_the_changes_and_the_reference() {
    Run run = run("explain", "TIP-DEF-CHILD", VELMORA, "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("{\n")
        .contains("\"outcome\" : \"PARTIAL\"")
        .contains("\"changes\" : [")
        .contains("\"other\" : \"18\"")
        .contains("\"grammar\" : \"tip.child.age_threshold < 18\"")
        .endsWith("}\n");
  }

  @Test
  void a_partly_named_list_says_what_to_add() {
    assertThat(run("explain", "TIP-PURPOSE", VELMORA).out()).contains("Add: removal of organs.");
  }

  @Test
  void json_tells_a_finding_as_the_report_does() {
    assertThat(run("explain", "TIP-PURPOSE", VELMORA, "--format", "json").out())
        .contains("\"code\" : \"UNDERMINED\"", "\"chains\" : [", "\"standard\" : ");
  }

  @Test
  void problems_of_the_summary_are_counted() {
    assertThat(run("explain", "CON-01", VELMORA).err()).contains("Problems in the input: 3");
  }

  @Test
  void strict_puts_an_uncited_answer_to_a_person_and_says_what_would_confirm_it()
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("uncited.csv"),
            """
            law,field,answer,citation,confidence,note
            ATA,law.title,Act,,known,
            ATA,tip.child.age_threshold,18,,verified,
            """);
    assertThat(run("explain", "TIP-DEF-CHILD", file, "--strict").out())
        .contains("To be judged", "18 years → 18 years, confirmed with its provision");
  }
}
