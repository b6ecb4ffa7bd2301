package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;

/** Gaps that somebody accepted, and gaps that an earlier report knows, from the command line. */
class AcceptedTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final String TIME = "--time=2026-11-21T09:30:00Z";
  private static final String ALL = "--format=html,json,md,csv,sarif,junit.xml";

  @TempDir Path folder;
  private Path summary;

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

  @BeforeEach
  void a_law_with_one_critical_gap() throws IOException {
    summary = folder.resolve("law.csv");
    Files.writeString(
        summary,
        """
        law,field,answer,citation,confidence,note
        CTX,ctx.jurisdiction,Exampla,,,
        ATA,tip.organise,no,s 5,verified,
        """);
  }

  private Path accepted(String text) throws IOException {
    return Files.writeString(folder.resolve("accepted.yaml"), text);
  }

  private static String entry(String until, String more) {
    return """
        accepted:
          - element: TIP-ORGANISE
            reason: A bill is before parliament.
            who: Legal department
            until: %s
        %s"""
        .formatted(until, more);
  }

  private Run check(Object... more) {
    Object[] words = {"check", summary, TIME, "--fail-on=critical", "-o", folder.resolve("out")};
    Object[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return run(all);
  }

  private String report(String format) throws IOException {
    return Files.readString(folder.resolve("out").resolve("law." + format));
  }

  @Test
  void an_accepted_gap_keeps_its_outcome_and_does_not_fail() throws IOException {
    assertThat(check().exit()).isEqualTo(4);
    Run run = check(ALL, "--accepted", accepted(entry("2027-06-30", "")));
    assertThat(run.exit()).as(run.err()).isZero();
    String says = "Accepted by Legal department until 30 June 2027: A bill is before parliament.";
    for (String format : new String[] {"html", "json", "md", "csv", "sarif", "junit.xml"}) {
      assertThat(report(format)).as(format).contains(says);
    }
    assertThat(report("json").replaceAll("\\s+", " "))
        .contains("\"element\" : \"TIP-ORGANISE\"", "\"code\" : \"ACCEPTED\"")
        .contains("\"until\" : \"2027-06-30\"", "\"accepted\" : \"accepted.yaml\"");
    assertThat(report("csv")).contains("TIP-ORGANISE").contains("MISSING");
    assertThat(report("sarif").replaceAll("\\s+", " "))
        .contains("\"kind\" : \"external\", \"status\" : \"accepted\"");
    assertThat(report("junit.xml")).contains("<skipped message=\"" + says);
    assertThat(report("html")).contains("Accepted gaps", "Accepted until 30 June 2027.");
  }

  @Test
  void office_files_list_accepted_gaps_and_name_the_file() throws IOException {
    check("--format=docx,xlsx", "--accepted", accepted(entry("2027-06-30", "")));
    for (String format : new String[] {"docx", "xlsx"}) {
      assertThat(texts(folder.resolve("out").resolve("law." + format)))
          .as(format)
          .contains("Accepted gaps", "accepted.yaml:2", "Accepted by", "Legal department");
    }
  }

  /** Every part of an office file, one after the other. */
  private static String texts(Path file) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : zip.stream().toArray(ZipEntry[]::new)) {
        texts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return texts.toString();
  }

  @Test
  void an_acceptance_holds_on_its_last_day_and_not_the_day_after() throws IOException {
    assertThat(check("--accepted", accepted(entry("2026-11-21", ""))).exit()).isZero();
    Run late = check("--format=md", "--accepted", accepted(entry("2026-11-20", "")));
    assertThat(late.exit()).isEqualTo(4);
    assertThat(late.err()).contains("to look at: ");
    assertThat(report("md"))
        .contains("accepted.yaml:2", "accepted until 20 November 2026, and that day has passed");
  }

  @Test
  void entries_that_come_to_nothing_are_told_with_their_lines() throws IOException {
    Path file =
        accepted(
            """
            accepted:
              - element: TIP-NOPE
                reason: r
                who: w
                until: 2027-01-01
              - element: TIP-ORGANISE
                outcome: conflict
                reason: r
                who: w
                until: 2027-01-01
              - element: TIP-DEF-CHILD
                reason: r
                who: w
                until: 2027-01-01
              - element: TIP-ORGANISE
                jurisdiction: Otherland
                reason: r
                who: w
                until: 2027-01-01
            """);
    assertThat(check("--format=md", "--accepted", file).exit()).isEqualTo(4);
    assertThat(report("md"))
        .contains("accepted.yaml:2", "has no such element or check")
        .contains("accepted.yaml:6", "What was accepted is “conflict”")
        .contains("accepted.yaml:11", "is no gap on the answers given")
        .contains("accepted.yaml:15", "This entry is for Otherland");
  }

  @Test
  void all_mistakes_of_the_file_are_named_at_once() throws IOException {
    Path file =
        accepted(
            """
            accepted:
              - element: TIP-ORGANISE
                reasn: misspelt
                who: w
                until: 2027-01-01
              - who: w
                reason: r
                until: next year
              - check: CON-01
                element: TIP-ACT
                outcome: unknown
            """);
    Run run = check("--accepted", file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("accepted.yaml:3: There is no key (reasn) here.", "reason")
        .contains("accepted.yaml:6: Say which gap")
        .contains("accepted.yaml:8: A day is needed, such as 2027-06-30, not (next year).")
        .contains("accepted.yaml:9: Say which gap", "accepted.yaml:9: The key (who) is missing")
        .contains("The outcome (unknown) cannot be accepted.")
        .contains("has mistakes:");
    assertThat(check("--accepted", folder.resolve("none.yaml")).err()).contains("cannot be opened");
    assertThat(check("--accepted", accepted("")).err()).contains("The file is empty.");
    assertThat(check("--accepted", accepted("a: [")).err()).contains("This is not YAML");
  }

  @Test
  void hostile_reasons_stay_text() throws IOException {
    Path file =
        accepted(
            entry("2027-06-30", "")
                .replace("A bill is before", "'=1+1 <script>x</script> ](http://x)' #"));
    assertThat(check(ALL, "--accepted", file).exit()).isZero();
    assertThat(report("html")).doesNotContain("<script>x").contains("&lt;script&gt;x");
    assertThat(report("md")).doesNotContainPattern("(?<!\\\\)<script>x");
  }

  @Test
  void only_gaps_that_the_earlier_report_does_not_have_fail() throws IOException {
    run("check", summary, TIME, "--format=json", "-o", folder.resolve("old"));
    Path old = folder.resolve("old/law.json");
    Run same = check("--baseline", old);
    assertThat(same.exit()).as(same.err()).isZero();
    assertThat(same.out()).contains("No gap or raised check that law.json does not have");
    Files.writeString(
        summary, "ATA,tip.child.age_threshold,16,s 2,verified,\n", StandardOpenOption.APPEND);
    Run more = check("--baseline", old);
    assertThat(more.exit()).isEqualTo(4);
    assertThat(more.out().replaceAll("\\s+", " ")).contains("TIP-DEF-CHILD");
    assertThat(more.out().substring(more.out().indexOf("law.json does not have")))
        .doesNotContain("TIP-ORGANISE");
  }

  @Test
  void a_gap_that_is_worse_than_it_was_counts_as_new() throws IOException {
    run("check", summary, TIME, "--format=json", "-o", folder.resolve("old"));
    Path old = folder.resolve("old/law.json");
    Files.writeString(
        old,
        Files.readString(old)
            .replaceFirst(
                "(?s)(\"element\" : \"TIP-ORGANISE\".*?\"severity\" : )\"critical\"",
                "$1\"minor\""));
    assertThat(check("--baseline", old).exit()).isEqualTo(4);
  }

  @Test
  void a_report_on_another_jurisdiction_is_refused() throws IOException {
    run("check", summary, TIME, "--format=json", "-o", folder.resolve("old"));
    Files.writeString(summary, Files.readString(summary).replace("Exampla", "Otherland"));
    Run run = check("--baseline", folder.resolve("old/law.json"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is about (Exampla), and the summary about (Otherland)");
  }

  @Test
  void another_rulebase_behind_the_earlier_report_is_said() throws IOException {
    run("check", summary, TIME, "--set=trafficking", "--format=json", "-o", folder.resolve("old"));
    Path old = folder.resolve("old/law.json");
    Files.writeString(
        old,
        Files.readString(old)
            .replaceFirst("\"rulebaseVersion\" : \"[^\"]*\"", "\"rulebaseVersion\" : \"0.0.9\"")
            .replaceFirst(
                "\"rulebaseHash\" : \"[^\"]{64}\"",
                "\"rulebaseHash\" : \"" + "0".repeat(64) + "\""));
    assertThat(check("--baseline", old).out().replaceAll("\\s+", " "))
        .contains("That report was made by rulebase 0.0.9", "not asked for in that report");
  }

  @Test
  void a_baseline_that_is_no_report_is_refused_before_anything_is_written() throws IOException {
    Run run = check("--baseline", summary);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is no gap report in JSON");
    assertThat(folder.resolve("out/law.html")).doesNotExist();
  }
}
