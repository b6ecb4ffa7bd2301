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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Jurisdictions side by side on the command line. */
class MatrixCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

  private static final String HEAD = "law,field,answer,citation\n";

  @TempDir Path folder;
  private Path ardania;
  private Path cordia;

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

  @BeforeEach
  void sheets() throws IOException {
    ardania =
        sheet(
            "in/ardania.csv",
            "CTX,ctx.jurisdiction,Ardania,\nATA,tip.child.age_threshold,16,s 2\n");
    cordia =
        sheet("in/cordia.csv", "CTX,ctx.jurisdiction,Cordia,\nCA,tip.child.age_threshold,18,s 5\n");
  }

  private Path sheet(String name, String rows) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, HEAD + rows);
  }

  private Path out() {
    return folder.resolve("table");
  }

  private String csv() throws IOException {
    return Files.readString(folder.resolve("table.csv"));
  }

  @Test
  void several_sheets_become_one_table_in_every_format() {
    Run run =
        run(
            "matrix",
            cordia,
            ardania,
            "--set",
            "trafficking",
            "--format",
            "html,xlsx,docx,csv",
            "-o",
            out());
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("2 jurisdictions side by side", "ARD Ardania. Met: ", "not a ranking.")
        .containsSubsequence("Ardania", "Cordia");
    for (String ending : new String[] {"html", "xlsx", "docx", "csv"}) {
      assertThat(folder.resolve("table." + ending)).isNotEmptyFile();
    }
  }

  @Test
  void a_provision_that_another_one_lacks_is_one_to_look_at() throws IOException {
    run("matrix", cordia, ardania, "--set", "trafficking", "--format", "csv", "-o", out());
    String line =
        csv()
            .lines()
            .filter(it -> it.startsWith("element,TIP-DEF-CHILD,") && it.contains(",Cordia,"))
            .findFirst()
            .orElseThrow();
    assertThat(line).contains(",MET,", "CA\u00A0s\u00A05,yes,");
  }

  @Test
  void a_folder_stands_for_the_summaries_in_it() throws IOException {
    sheet("in/~$cordia.csv", "");
    sheet("in/notes.txt", "");
    Run run = run("matrix", folder.resolve("in"), "--set", "trafficking", "-o", out());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("2 jurisdictions side by side");
  }

  @Test
  void a_folder_without_summaries_is_said_to_be_so() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = run("matrix", empty, "-o", out());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("The folder (" + empty + ") holds no summary.");
  }

  @Test
  void a_sheet_of_which_nothing_can_be_read_is_left_out_and_named() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.csv"), "this,is\nno,summary\n");
    Run run =
        run("matrix", cordia, broken, "--set", "trafficking", "--format", "csv,html", "-o", out());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("The file (broken.csv) is left out of the table");
    assertThat(csv()).contains("input-not-compared,broken.csv", "not-read,broken.csv");
    assertThat(Files.readString(folder.resolve("table.html")))
        .contains("1 input is left out, because nothing in it could be read: broken.csv.");
  }

  @Test
  void if_nothing_can_be_read_nothing_is_written() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.csv"), "this,is\nno,summary\n");
    Run run = run("matrix", broken, "-o", out());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("table.html")).doesNotExist();
  }

  @Test
  void every_file_that_cannot_be_opened_is_named_at_once() {
    Run run = run("matrix", cordia, folder.resolve("a.csv"), folder.resolve("b.csv"), "-o", out());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("a.csv", "b.csv", "Nothing was written.");
    assertThat(folder.resolve("table.html")).doesNotExist();
  }

  @Test
  void a_format_that_does_not_exist_is_refused_with_those_that_do() {
    Run run = run("matrix", cordia, "--format", "pptx", "-o", out());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("(pptx)", "html, xlsx, docx, csv");
  }

  @Test
  void an_input_is_never_replaced() throws IOException {
    String before = Files.readString(cordia);
    Run run = run("matrix", cordia, ardania, "--format", "csv", "-o", folder.resolve("in/cordia"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(Files.readString(cordia)).isEqualTo(before);
  }

  @Test
  void a_set_that_does_not_exist_is_refused() {
    Run run = run("matrix", cordia, "--set", "traffic", "-o", out());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("There is no set (traffic).");
  }
}
