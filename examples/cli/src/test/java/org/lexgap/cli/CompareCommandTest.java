package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;

/** Two summaries, a bill over law, or a supposition, from the command line. */
class CompareCommandTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Path BILL = Samples.WORKBOOKS.resolve("velmora-bill.csv");
  private static final Path LAW = Samples.WORKBOOKS.resolve("velmora.xlsx");
  private static final String TIME = "--time=2026-11-21T09:30:00Z";

  @TempDir Path folder;

  private record Run(int exit, String out, String err) {

    String said() {
      return out.replaceAll("[\\s\u00A0]+", " ");
    }
  }

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

  private Path sheet(String name, String... lines) throws IOException {
    return Files.write(
        folder.resolve(name),
        Stream.concat(
                Stream.of(
                    "law,field,answer,citation,confidence,note",
                    "CTX,ctx.jurisdiction,Exampla,,,",
                    "ATA,law.title,Trafficking Act,,,"),
                Arrays.stream(lines))
            .toList());
  }

  @Test
  void a_bill_over_law_is_told_by_element_and_by_the_answer_that_changed_it() throws IOException {
    Run run =
        run("compare", BILL, "--with", LAW, TIME, "--format=html,json,md,csv,docx", "-o", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.said())
        .contains("6 closed.", "181 unchanged.", "Widened: TIP-OFF-USE-SERVICES")
        .contains("16 years (PC s 210(3)) → 18 years (AB cl 7(1) (amending PC#210))");
    for (String format : new String[] {"html", "json", "md", "csv", "docx"}) {
      assertThat(folder.resolve("velmora-bill-progress." + format)).isNotEmptyFile();
    }
  }

  @Test
  void only_a_gap_that_opened_makes_the_command_fail() throws IOException {
    assertThat(run("compare", BILL, "--with", LAW, "--fail-on=critical", "-o", folder).exit())
        .isZero();
    assertThat(run("compare", BILL, "--with", LAW, "--fail-on=minor", "-o", folder).exit())
        .isEqualTo(4);
  }

  @Test
  void an_answer_to_what_was_blank_opens_no_gap() throws IOException {
    Path before = sheet("before.csv", "ATA,tip.organise,yes,s 5,verified,");
    Path after =
        sheet(
            "after.csv",
            "ATA,tip.organise,yes,s 5,verified,",
            "ATA,tip.child.age_threshold,16,s 2,verified,");
    Run run = run("compare", before, after, "--fail-on=minor", "-o", folder);
    assertThat(run.exit()).as(run.said()).isZero();
    assertThat(run.said())
        .contains("0 opened.", "1 question is answered that was blank before")
        .contains("says nothing about the law");
  }

  @Test
  void a_supposition_is_marked_wherever_it_stands() throws IOException {
    Path few = sheet("few.csv", "ATA,tip.child.age_threshold,18,,,");
    Path summary = sheet("law.csv", "ATA,tip.child.age_threshold,16,s 2,verified,");
    Run run = run("compare", summary, "--what-if", few, "--format=html,json,md", "-o", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.said()).contains("A supposition:", "18 years – supposed");
    for (String format : new String[] {"html", "md"}) {
      assertThat(Files.readString(folder.resolve("law-progress." + format)))
          .contains("A supposition", "18 years – supposed", "Supposed; not recorded of any law");
    }
    assertThat(Files.readString(folder.resolve("law-progress.json")))
        .contains("\"supposed\" : true");
  }

  @Test
  void two_drafts_are_compared_each_laid_over_the_law() throws IOException {
    Path draft = folder.resolve("draft-4.csv");
    Files.writeString(
        draft, Files.readString(BILL).replace("tip.use_of_services,no", "tip.use_of_services,yes"));
    Run run = run("compare", BILL, draft, "--with", LAW, "-o", folder);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.said())
        .contains("Two bills (velmora-bill.csv, draft-4.csv), each laid over existing law")
        .contains("1 closed.", "TIP-OFF-USE-SERVICES", "187 unchanged.");
  }

  @Test
  void a_report_of_before_tells_the_change_of_rules_apart() throws IOException {
    Path before = sheet("before.csv", "ATA,tip.organise,no,s 5,verified,");
    assertThat(run("check", before, TIME, "--format=json", "-o", folder).exit()).isZero();
    Path report = folder.resolve("before.json");
    Run same = run("compare", before, before, "--before-report", report, "-o", folder);
    assertThat(same.said()).contains("was made by the same rulebase", "It comes out the same.");
    String old =
        Files.readString(report)
            .replaceFirst("\"rulebaseVersion\" : \"[^\"]*\"", "\"rulebaseVersion\" : \"0.0.9\"")
            .replaceFirst(
                "\"rulebaseHash\" : \"[^\"]{64}\"", "\"rulebaseHash\" : \"" + "0".repeat(64) + "\"")
            .replaceFirst(
                "(?s)(\"element\" : \"TIP-ORGANISE\".*?)\"outcome\" : \"MISSING\"",
                "$1\"outcome\" : \"PARTIAL\"");
    Files.writeString(report, old);
    Run other =
        run("compare", before, before, "--before-report", report, "--format=md", "-o", folder);
    assertThat(other.exit()).as(other.err()).isZero();
    assertThat(other.said())
        .contains(
            "was made by rulebase 0.0.9", "1 outcome differs, for no reason of law", "0 closed.");
    assertThat(Files.readString(folder.resolve("before-progress.md")))
        .contains("Same answers, other outcome: rulebase 0.0.9 →");
  }

  @Test
  void a_report_on_other_answers_is_refused() throws IOException {
    Path before = sheet("before.csv", "ATA,tip.organise,no,s 5,verified,");
    Path after = sheet("after.csv", "ATA,tip.organise,yes,s 5,verified,");
    run("check", after, "--format=json", "-o", folder);
    Run run =
        run(
            "compare",
            before,
            after,
            "--before-report",
            folder.resolve("after.json"),
            "-o",
            folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("with another content than (before.csv)");
  }

  @Test
  void a_report_in_place_of_a_summary_is_refused_with_what_to_do() throws IOException {
    Path before = sheet("before.csv", "ATA,tip.organise,no,s 5,verified,");
    run("check", before, "--format=json", "-o", folder);
    Run run = run("compare", folder.resolve("before.json"), before, "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is a gap report and not a summary", "--before-report");
  }

  @Test
  void two_jurisdictions_are_refused() throws IOException {
    Path other = sheet("other.csv", "ATA,tip.organise,no,s 5,verified,");
    Files.writeString(other, Files.readString(other).replace("Exampla", "Otherland"));
    Run run = run("compare", sheet("one.csv"), other, "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("two jurisdictions (Exampla; Otherland)");
  }

  @Test
  void what_cannot_be_compared_is_said_before_anything_is_read() {
    assertThat(run("compare", LAW).err()).contains("There is one summary.");
    assertThat(run("compare", LAW, LAW, "--what-if", LAW).err()).contains("name one summary");
    assertThat(run("compare", LAW, LAW, "--format=pptx").err())
        .contains("There is no format (pptx) of progress reports. Choose from: html, json");
    assertThat(run("compare", LAW, LAW, "--jurisdiction=all").err()).contains("one jurisdiction");
  }

  @Test
  void one_name_for_two_sides_is_refused() {
    Run run = run("compare", LAW, LAW, "--name=Draft 3", "-o", folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("There are 1 names. Give --name twice");
  }

  @Test
  void sides_have_the_names_that_they_are_given() {
    Run run = run("compare", BILL, "--with", LAW, "--name=Draft 3", "--name=Draft 4", "-o", folder);
    assertThat(run.out()).startsWith("Velmora (invented): Draft 3 and Draft 4");
  }

  @Test
  void the_same_comparison_gives_the_same_bytes() throws IOException {
    String[] formats = {"html", "json", "md", "csv", "docx"};
    for (String name : new String[] {"first", "second"}) {
      Path out = folder.resolve(name);
      run("compare", BILL, "--with", LAW, TIME, "--format", String.join(",", formats), "-o", out);
    }
    for (String format : formats) {
      assertThat(folder.resolve("first/velmora-bill-progress." + format))
          .as(format)
          .hasSameBinaryContentAs(folder.resolve("second/velmora-bill-progress." + format));
    }
  }
}
