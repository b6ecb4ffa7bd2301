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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;

/** A report made again. */
class VerifyCommandTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path VELMORA = Samples.WORKBOOKS.resolve("velmora.xlsx");
  private static final Path BILL = Samples.WORKBOOKS.resolve("velmora-bill.csv");

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, Clock.systemUTC())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private Path check(Path file, Object... more) {
    Object[] words = {"check", file, "--format=json", "-o", folder};
    Object[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    Run run = run(all);
    assertThat(run.exit()).as(run.err()).isZero();
    String name = String.valueOf(file.getFileName());
    return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"australia", "fiji", "pakistan", "philippines", "singapore", "velmora"})
  void a_fresh_report_on_a_shipped_workbook_comes_out_the_same(String name) {
    Path workbook = Samples.WORKBOOKS.resolve(name + ".xlsx");
    Run run = run("verify", check(workbook), workbook);
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).startsWith("Same. " + name + ".json");
  }

  @Test
  void options_benchmarks_and_existing_law_are_repeated_as_recorded() {
    Path report =
        check(
            BILL,
            "--with",
            VELMORA,
            "--strict",
            "--set=trafficking,operations",
            "--against=TIP-PROTOCOL-2000",
            "--benchmark=sanction-floor=5");
    Run run = run("verify", report, BILL, "--with", VELMORA);
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
  }

  @Test
  void a_file_that_the_report_was_made_with_is_asked_for() {
    Path report = check(BILL, "--with", VELMORA);
    Run run = run("verify", report, BILL);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("made with --with (velmora.xlsx)");
    Run other = run("verify", check(VELMORA), VELMORA, "--with", BILL);
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("made without --with");
  }

  @Test
  void another_input_is_told_with_what_comes_out_otherwise() throws IOException {
    Path bill = Files.copy(BILL, folder.resolve("bill.csv"));
    Path report = check(bill);
    Files.writeString(bill, Files.readString(bill).replace("tip.organise,yes", "tip.organise,no"));
    Run run = run("verify", report, bill);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("Not the same.", "receipt.inputSha256:", "figures.")
        .contains("TIP-ORGANISE: Met in the report, Missing now");
  }

  @Test
  void a_change_of_rulebase_and_of_one_sentence_is_found() throws IOException {
    Path report = check(VELMORA, "--set=trafficking");
    String text =
        Files.readString(report)
            .replaceFirst("\"rulebaseVersion\" : \"[^\"]*\"", "\"rulebaseVersion\" : \"0.0.9\"")
            .replaceFirst("\"reason\" : \"", "\"reason\" : \"Once upon a time: ");
    Files.writeString(report, text);
    Run run = run("verify", report, VELMORA);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("receipt.rulebaseVersion: 0.0.9 in the report")
        .contains("One finding differs", "as before, but reason differ");
  }

  @Test
  void what_is_no_report_is_refused_with_the_line() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.json"), "{\n\"receipt\": {,\n");
    assertThat(run("verify", broken, VELMORA).err())
        .contains("(broken.json) is no gap report in JSON: at line 2");
    Path other = Files.writeString(folder.resolve("other.json"), "[1, 2]");
    Run run = run("verify", other, VELMORA);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("it has no receipt");
    assertThat(run("verify", folder.resolve("none.json"), VELMORA).err())
        .contains("cannot be opened");
    Path odd = Files.writeString(folder.resolve("odd.json"), "{\"receipt\": [], \"findings\": 3}");
    assertThat(run("verify", odd, VELMORA).err()).contains("not those of a gap report");
  }

  @Test
  void options_that_the_rulebase_does_not_know_any_more_are_named() throws IOException {
    Path report = check(VELMORA, "--set=trafficking");
    Files.writeString(
        report,
        Files.readString(report)
            .replace(
                "\"setsNamed\" : [\n      \"trafficking\"", "\"setsNamed\" : [\n      \"piracy\""));
    Run run = run("verify", report, VELMORA);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("cannot be made again. There is no set (piracy).");
  }
}
