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

/** A bill over existing law, from the command line. */
class CheckWithTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path BILL = Samples.WORKBOOKS.resolve("velmora-bill.csv");
  private static final Path LAW = Samples.WORKBOOKS.resolve("velmora.xlsx");

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

  @Test
  void the_report_tells_what_the_bill_closes_and_opens() throws IOException {
    Run run = run("check", BILL, "--with", LAW, "--format", "html,json", "-o", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    String json = Files.readString(folder.resolve("velmora-bill.json")).replaceAll("\\s+", " ");
    assertThat(json)
        .contains("\"existing\" : \"velmora.xlsx\"")
        .contains(effect("TIP-ORGANISE", "closes", "PARTIAL", "MET", "MET"))
        .contains(effect("TIP-OFF-USE-SERVICES", "opens", "PARTIAL", "MISSING", "MISSING"))
        .contains("\"place\" : \"velmora.xlsx Answers!")
        .doesNotContain("\"code\" : \"PENDING\"");
    assertThat(Files.readString(folder.resolve("velmora-bill.html")))
        .contains("What the bill would do to existing law", "AB\u00A0cl\u00A04");
  }

  @Test
  void a_report_never_replaces_the_sheet_of_existing_law() throws IOException {
    Path existing = Files.copy(BILL, folder.resolve("velmora-bill.csv"));
    Run run = run("check", BILL, "--with", existing, "--format", "csv", "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("would replace the input");
    assertThat(existing).hasSameBinaryContentAs(BILL);
  }

  private static String effect(
      String element, String kind, String existing, String bill, String together) {
    return """
        "element" : "%s", "effect" : "%s", "existing" : "%s", "bill" : "%s", "together" : "%s"
        """
        .formatted(element, kind, existing, bill, together)
        .strip();
  }

  @Test
  void the_first_lines_say_that_it_is_a_bill_over_law() {
    assertThat(run("check", BILL, "--with", LAW, "-o", folder).out().replaceAll("\\s+", " "))
        .contains("It is a bill, laid over existing law as recorded in velmora.xlsx");
  }

  @Test
  void a_sheet_of_existing_law_that_cannot_be_read_is_named() throws IOException {
    Path broken = Files.writeString(folder.resolve("law.csv"), "nothing here\n");
    Run run = run("check", BILL, "--with", broken, "-o", folder);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("law.csv");
    assertThat(run("check", BILL, "--with", folder.resolve("no.xlsx")).exit()).isEqualTo(2);
  }
}
