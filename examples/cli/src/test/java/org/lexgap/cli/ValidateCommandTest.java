package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryWriter;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The problems of a file on the command line. */
class ValidateCommandTest {

  private static final String BAD =
      """
      law,field,answer,citation,confidence,note
      ATA,law.title,Anti-Trafficking Act,,,
      ATA,tip.child.age_threshold,sixteen-ish,s 2,,
      ATA,tip.attempt,TRUE,s 6,,
      ATA,tip.nonsense,yes,,,
      ATA,tip.organise,yes,s 6,fairly sure,
      """;

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(Rulebases::standard, Clock.systemUTC())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private Path bad() throws IOException {
    return Files.writeString(folder.resolve("bad.csv"), BAD);
  }

  /** A workbook whose cell C2 holds an answer that its question does not allow. */
  private Path badWorkbook() throws IOException {
    Rulebase rulebase = Rulebases.standard();
    StatuteSummary summary =
        StatuteSummary.of(
            java.util.List.of(
                Answer.of(Scope.ofLaw("ATA"), "tip.attempt", new AnswerValue.Symbol("perhaps")),
                Answer.of(
                    Scope.ofLaw("ATA"),
                    rulebase.vocabulary().field("law.title").name(),
                    new AnswerValue.Text("Act"))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SummaryWriter.xlsx().write(summary, bytes);
    return Files.write(folder.resolve("bad.xlsx"), bytes.toByteArray());
  }

  @Test
  void every_problem_stands_in_reading_order_with_value_expectation_and_remedy()
      throws IOException {
    Run run = run("validate", bad());
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " "))
        .containsSubsequence(
            "Error: bad.csv:3: A number is needed here. (sixteen-ish) Write a whole or decimal",
            "Remark: bad.csv:4: Understood as yes. (TRUE) To be sure, write it so.",
            "Error: bad.csv:5: There is no such field",
            "Warning: bad.csv:6: The confidence is",
            "(fairly sure)",
            "bad.csv: 4 problems (answers not taken over: 2; to look at: 1; remarks: 1). Answers"
                + " read: 3.");
  }

  @Test
  void JSON_has_the_same_as_data() throws IOException {
    Run run = run("validate", bad(), "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"file\" : \"bad.csv\"", "\"answers\" : 3", "\"errors\" : 2")
        .containsSubsequence(
            "\"code\" : \"not-a-number\"",
            "\"level\" : \"error\"",
            "\"place\" : \"bad.csv:3\"",
            "\"value\" : \"sixteen-ish\"",
            "\"expected\"",
            "\"remedy\"");
  }

  @Test
  void a_file_without_problems_is_said_to_have_none() {
    Run run = run("validate", Samples.WORKBOOKS.resolve("csv").resolve("fiji.csv"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("fiji.csv: no problem (");
  }

  @Test
  void a_script_can_ask_to_fail() throws IOException {
    Path bad = bad();
    assertThat(run("validate", bad, "--fail-on", "error").exit()).isEqualTo(4);
    assertThat(run("validate", bad, "--fail-on", "warning").exit()).isEqualTo(4);
    Path warned =
        Files.writeString(
            folder.resolve("warned.csv"),
            "law,field,answer,confidence\nATA,law.title,Act,fairly sure\n");
    assertThat(run("validate", warned, "--fail-on", "error").exit()).isZero();
    assertThat(run("validate", warned, "--fail-on", "warning").exit()).isEqualTo(4);
  }

  @Test
  void a_file_of_which_nothing_can_be_read_lists_its_problems_and_exits_with_3()
      throws IOException {
    Path pdf = Files.writeString(folder.resolve("law.xlsx"), "%PDF-1.7 not a workbook");
    Run run = run("validate", pdf);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("Error: law.xlsx: ", "No summary could be built from it.");
    assertThat(run("validate", folder.resolve("gone.xlsx")).exit()).isEqualTo(2);
  }

  @Test
  void a_marked_copy_is_written_and_the_workbook_stays_as_it_is() throws IOException {
    Path file = badWorkbook();
    byte[] before = Files.readAllBytes(file);
    Path copy = folder.resolve("marked.xlsx");
    Run run = run("validate", file, "--marked-copy", copy);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("Marked copy: ");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      String comments =
          new String(
              zip.getInputStream(zip.getEntry("xl/comments1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(comments).contains("<author>LexGap</author>", "ref=\"C2\"", "(perhaps)");
    }
    Run again = run("validate", copy);
    assertThat(again.out().replace("marked.xlsx", "bad.xlsx"))
        .isEqualTo(run("validate", file).out());
  }

  @Test
  void the_input_is_never_overwritten() throws IOException {
    Path file = badWorkbook();
    byte[] before = Files.readAllBytes(file);
    Run run = run("validate", file, "--marked-copy", folder.resolve(".").resolve("bad.xlsx"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is an input and stays as it is", "--marked-copy");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void a_CSV_file_cannot_be_marked_and_its_problems_are_listed_all_the_same() throws IOException {
    Path copy = folder.resolve("marked.csv");
    Run run = run("validate", bad(), "--marked-copy", copy);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).contains("bad.csv: 4 problems");
    assertThat(run.err()).contains("Only an Excel workbook", "(bad.csv)", "save it as .xlsx");
    assertThat(copy).doesNotExist();
  }

  @Test
  void fields_of_a_pack_are_known_with_the_pack() {
    Path pack = Path.of("..", "packs", "velmora-interior");
    Path summary = pack.resolve("summary.csv");
    assertThat(run("validate", summary, "--pack", pack).out()).contains("summary.csv: no problem");
    assertThat(run("validate", summary).out()).contains("There is no such field");
  }
}
