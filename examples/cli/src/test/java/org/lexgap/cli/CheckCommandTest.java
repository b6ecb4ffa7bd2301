package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class CheckCommandTest {

  private static final String HEADER = "law,field,answer,citation,confidence,note\n";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);

  private static final Rulebase RULEBASE = Rulebases.standard();

  @TempDir Path folder;

  /** What a run of the command line left behind. */
  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    return run(CLOCK, Ansi.OFF, words);
  }

  private static Run run(Clock clock, Ansi ansi, Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, clock)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private Path file(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + rows);
  }

  private Path small() throws IOException {
    return file(
        "small.csv",
        """
        CTX,ctx.jurisdiction,Velmora,,known,
        CTX,ctx.party_to,TIP-PROTOCOL-2000,,known,
        ATA,law.title,Act,,known,
        ATA,tip.child.age_threshold,16,s 2,verified,
        """);
  }

  @Test
  void a_shipped_workbook_gives_a_report_and_a_screenful() {
    Run run = run("check", Samples.WORKBOOKS.resolve("velmora.xlsx"), "-o", folder);
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("velmora.html")).exists();
    assertThat(run.out())
        .contains("Velmora (invented)")
        .contains("elements are met")
        .contains("Worst gaps")
        .contains("TIP-CHILD-NO-MEANS")
        .contains("Report: " + folder.resolve("velmora.html"))
        .doesNotContain("\u001b");
    assertThat(run.err())
        .contains("Problems in the input: 3 (answers not taken over: 3; to look at: 0)");
  }

  @Test
  void a_report_can_be_tailored_to_instruments_named_in_any_case() throws IOException {
    Run run = run("check", small(), "--against", "no-such-treaty,som-protocol-2000", "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("No key element cites the instrument (no-such-treaty). Choose from: UNTOC-2000,");
    Run tailored =
        run(
            "check",
            Samples.WORKBOOKS.resolve("velmora.xlsx"),
            "--against",
            "som-protocol-2000",
            "--format",
            "json",
            "-o",
            folder);
    assertThat(tailored.exit()).isZero();
    assertThat(tailored.out()).contains("Tailored to Smuggling Protocol:");
    assertThat(folder.resolve("velmora.json"))
        .content()
        .contains("\"SOM-PROTOCOL-2000\"")
        .contains("\"SOM-NL-MIGRANT\"")
        .doesNotContain("\"element\" : \"TIP-DEF-CHILD\"");
  }

  @Test
  void own_numbers_take_the_place_of_benchmarks_and_the_report_says_so() throws IOException {
    Run wrong = run("check", small(), "--benchmark", "sanction-flor=5", "-o", folder);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("There is no benchmark (sanction-flor).");
    Run own =
        run(
            "check",
            Samples.WORKBOOKS.resolve("velmora.xlsx"),
            "--benchmark",
            "sanction-floor=5",
            "--time",
            "2026-11-21T09:30:00Z",
            "-o",
            folder);
    assertThat(own.exit()).isZero();
    assertThat(folder.resolve("velmora.html"))
        .content()
        .contains("5 years is your own number. This catalogue’s benchmark is 4 years");
  }

  @Test
  void each_named_format_is_written_under_the_name_of_the_input() throws IOException {
    Run run = run("check", small(), "--format", "html,json", "-o", folder.resolve("new/out"));
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("new/out/small.html")).exists();
    assertThat(folder.resolve("new/out/small.json")).exists();
  }

  @Test
  void only_the_chosen_set_is_checked() throws IOException {
    Run run = run("check", small(), "--set", "trafficking", "--format", "json", "-o", folder);
    assertThat(run.exit()).isZero();
    assertThat(Files.readString(folder.resolve("small.json")))
        .contains("TIP-DEF-CHILD")
        .doesNotContain("\"SOM-OFF-PROCURE\"");
  }

  @Test
  void the_time_is_that_of_the_command_line_or_of_the_clock() throws IOException {
    run("check", small(), "--format", "json", "-o", folder);
    assertThat(Files.readString(folder.resolve("small.json"))).contains("2026-11-21T09:30:00Z");
    run("check", small(), "--format", "json", "-o", folder, "--time", "2020-01-02T03:04:05Z");
    assertThat(Files.readString(folder.resolve("small.json"))).contains("2020-01-02T03:04:05Z");
  }

  @Test
  void the_same_command_writes_the_same_bytes() throws IOException {
    run("check", small(), "--format", "html,json", "-o", folder.resolve("1"));
    run("check", small(), "--format", "html,json", "-o", folder.resolve("2"));
    assertThat(folder.resolve("1/small.html"))
        .hasSameBinaryContentAs(folder.resolve("2/small.html"));
    assertThat(folder.resolve("1/small.json"))
        .hasSameBinaryContentAs(folder.resolve("2/small.json"));
  }

  @Test
  void strict_puts_an_uncertain_answer_to_a_person() throws IOException {
    Path uncertain = file("u.csv", "ATA,tip.child.age_threshold,18,s 2,uncertain,\n");
    run("check", uncertain, "--format", "json", "-o", folder.resolve("lenient"));
    run("check", uncertain, "--format", "json", "-o", folder.resolve("strict"), "--strict");
    assertThat(outcomes(folder.resolve("lenient/u.json"))).doesNotContain("REVIEW");
    assertThat(outcomes(folder.resolve("strict/u.json"))).contains("REVIEW");
  }

  private static Set<String> outcomes(Path json) throws IOException {
    return Files.readAllLines(json).stream()
        .map(String::strip)
        .filter(line -> line.startsWith("\"outcome\""))
        .map(line -> line.replaceAll(".*: \"(\\w+)\".*", "$1"))
        .collect(Collectors.toSet());
  }

  @Test
  void a_critical_gap_fails_only_where_asked() throws IOException {
    assertThat(run("check", small(), "-o", folder).exit()).isZero();
    assertThat(run("check", small(), "-o", folder, "--fail-on", "never").exit()).isZero();
    assertThat(run("check", small(), "-o", folder, "--fail-on", "critical").exit()).isEqualTo(4);
    assertThat(run("check", small(), "-o", folder, "--fail-on", "minor").exit()).isEqualTo(4);
    assertThat(folder.resolve("small.html")).exists();
  }

  @Test
  void a_minor_gap_fails_only_from_minor_on() throws IOException {
    Path minor = file("m.csv", "ATA,tip.def.slavery,no,s 2,verified,\n");
    assertThat(run("check", minor, "-o", folder, "--fail-on", "critical").exit()).isZero();
    assertThat(run("check", minor, "-o", folder, "--fail-on", "major").exit()).isZero();
    assertThat(run("check", minor, "-o", folder, "--fail-on", "minor").exit()).isEqualTo(4);
  }

  @Test
  void a_raised_check_fails_too() throws IOException {
    // TIP-SCOPE-ALL-VICTIMS is only partly met; CON-34 is raised.
    Path raised =
        file(
            "c.csv",
            """
            ATA,tip.penalty.varies_by_sex,yes,s 2,verified,
            ATA,tip.victim_scope,women;men;girls;boys;nationals;foreigners,s 2,verified,
            """);
    assertThat(run("check", raised, "-o", folder, "--fail-on", "critical").exit()).isZero();
    assertThat(run("check", raised, "-o", folder, "--fail-on", "major").exit()).isEqualTo(4);
  }

  @Test
  void what_is_unknown_or_partly_met_never_fails() throws IOException {
    Path partial = file("p.csv", "ATA,tip.attempt,partial,s 2,verified,\n");
    assertThat(run("check", partial, "-o", folder, "--fail-on", "minor").exit()).isZero();
  }

  @Test
  void a_file_without_a_summary_names_every_problem() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\nno table here\n");
    Run run = run("check", file, "-o", folder);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("No summary could be built from (" + file + ")");
    assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(Files.list(folder)).containsExactly(file);
  }

  @Test
  void a_file_that_does_not_exist_is_wrong_usage() {
    Run run = run("check", folder.resolve("none.xlsx"), "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("There is no file (").hasLineCount(1);
  }

  @Test
  void a_folder_in_place_of_the_file_is_wrong_usage() {
    Run run = run("check", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder").hasLineCount(1);
  }

  @Test
  void a_wrong_name_is_answered_with_the_choices() throws IOException {
    assertWrong("There is no set (piracy). Choose from: trafficking", "--set", "piracy");
    assertWrong("There is no report format (odt). Choose from: html, json", "--format", "odt");
    assertWrong("Choose one of: critical, major, minor, never", "--fail-on", "grave");
    assertWrong("(yesterday) is not a time. Write it in UTC", "--time", "yesterday");
    assertWrong("Unknown option: '--strickt'", "--strickt");
  }

  private void assertWrong(String message, String... options) throws IOException {
    Object[] words = new Object[options.length + 2];
    words[0] = "check";
    words[1] = small();
    System.arraycopy(options, 0, words, 2, options.length);
    Run run = run(words);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).contains("See: lexgap check --help");
  }

  @Test
  void a_missing_file_or_command_is_wrong_usage() {
    assertThat(run("check").exit()).isEqualTo(2);
    assertThat(run("check").err()).contains("FILE").contains("Usage: lexgap check");
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run().err()).contains("A command is missing.");
    assertThat(run("chekc").err()).contains("Maybe you meant: check");
  }

  @Test
  void a_report_folder_that_cannot_be_made_is_wrong_usage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = run("check", small(), "-o", file.resolve("under"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be written to. Name another one with -o.");
  }

  @Test
  void a_report_that_cannot_be_written_is_an_error_in_one_line() throws IOException {
    Files.createDirectories(folder.resolve("small.html/in-the-way"));
    Run run = run("check", small(), "-o", folder);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("could not be written").hasLineCount(1);
  }

  @Test
  void every_format_is_written_under_its_own_ending() throws IOException {
    Path out = folder.resolve("out");
    Run run = run("check", small(), "--format", "html,json,csv,md,sarif,junit.xml,xlsx", "-o", out);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("small.html")).isNotEmptyFile();
    assertThat(out.resolve("small.json")).isNotEmptyFile();
    assertThat(out.resolve("small.csv")).isNotEmptyFile();
    assertThat(out.resolve("small.md")).isNotEmptyFile();
    assertThat(out.resolve("small.sarif")).isNotEmptyFile();
    assertThat(out.resolve("small.junit.xml")).isNotEmptyFile();
    assertThat(out.resolve("small.xlsx")).isNotEmptyFile();
  }

  @Test
  void the_table_by_treaty_article_is_written_for_both_kinds_of_programs() throws IOException {
    Path out = folder.resolve("out");
    Run run = run("check", small(), "--format", "un-questionnaire", "-o", out);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("small.un-questionnaire.xlsx")).isNotEmptyFile();
    assertThat(out.resolve("small.un-questionnaire.docx")).isNotEmptyFile();
    assertThat(run.out()).contains("small.un-questionnaire.xlsx", "small.un-questionnaire.docx");
  }

  @Test
  void a_pdf_that_cannot_be_printed_rightly_stops_no_other_format() throws IOException {
    Path out = folder.resolve("out");
    Path input =
        file(
            "khmer.csv",
            "ATA,law.title,\u1785\u17d2\u1794\u17b6\u1794\u17cb,,known,\nATA,tip.attempt,yes,s 3,known,\n");
    Run run = run("check", input, "--format", "pdf,html", "-o", out);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("The PDF was not written", "(Khmer)", "khmer.csv:2", "html");
    assertThat(out.resolve("khmer.pdf")).doesNotExist();
    assertThat(out.resolve("khmer.html")).isNotEmptyFile();
  }

  @Test
  void a_pdf_is_written() throws IOException {
    Path out = folder.resolve("out");
    Run run = run("check", small(), "--format", "pdf", "-o", out);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readAllBytes(out.resolve("small.pdf")))
        .startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void a_report_never_replaces_its_input() throws IOException {
    Path input = Files.copy(small(), folder.resolve("table.html"));
    Run run = run("check", input, "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("would replace the input");
    assertThat(Files.readString(input)).startsWith(HEADER);
  }

  @Test
  void an_error_inside_shows_no_stack_trace() throws IOException {
    Clock broken =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            throw new IllegalStateException("broken");
          }
        };
    Run run = run(broken, Ansi.OFF, "check", small(), "-o", folder);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("An error inside LexGap (IllegalStateException at CheckCommandTest.java:")
        .contains("Please report it")
        .hasLineCount(1);
  }

  @Test
  void colour_is_for_people_alone() throws IOException {
    assertThat(run(CLOCK, Ansi.ON, "check", small(), "-o", folder).out()).contains("\u001b[1m");
    assertThat(run(CLOCK, Ansi.OFF, "check", small(), "-o", folder).out()).doesNotContain("\u001b");
  }

  @Test
  void a_text_of_the_input_does_not_steer_the_terminal() throws IOException {
    Path hostile =
        file(
            "h.csv",
            "CTX,ctx.jurisdiction,\"Velmora\u001b[2J\u202e\",,known,\nATA,tip.attempt,no,\"s 2\u001b[31m\",verified,\n");
    Run run = run("check", hostile, "-o", folder);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("Velmora").doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void the_version_names_tool_and_rulebase() {
    Run run = run("--version");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsPattern("LexGap \\d+\\.\\d+\\.\\d+");
    assertThat(run.out()).containsPattern("rulebase \\d+\\.\\d+\\.\\d+ \\([0-9a-f]{12}\\)");
  }

  @Test
  void the_help_explains_the_exit_codes() {
    Run run = run("check", "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("--fail-on=SEVERITY", "Exit codes:", "3  the file was opened, but no summary");
    assertThat(run("--help").out()).contains("check", "Exit codes:");
  }
}
