package org.lexgap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Field;
import org.lexgap.rulebase.Rulebases;
import picocli.CommandLine;

/** The Word files of {@code check}: reports, notes of two pages, and the look of an office. */
class WordFilesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:30:00Z"), ZoneOffset.UTC);
  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page(?![a-zA-Z])");

  @TempDir private Path folder;

  private record Run(int exit, String out, String err) {}

  private static Run run(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        LexGap.commandLine(() -> RULEBASE, CLOCK)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    String[] arguments = Stream.of(words).map(Object::toString).toArray(String[]::new);
    return new Run(LexGap.run(commandLine, arguments), out.toString(), err.toString());
  }

  private Path small() throws IOException {
    return Files.writeString(
        folder.resolve("small.csv"),
        """
        law,field,answer,citation,confidence,note
        CTX,ctx.jurisdiction,Velmora,,known,
        ATA,tip.child.age_threshold,16,s 2,verified,
        """);
  }

  private static String part(Path docx, String name) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_report_and_a_note_are_written_as_word_documents() throws IOException {
    Run run = run("check", small(), "--format", "docx", "--brief", "-o", folder);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Report: " + folder.resolve("small.docx"))
        .contains("Report: " + folder.resolve("small.brief.docx"));
    assertThat(part(folder.resolve("small.docx"), "word/document.xml")).contains("TIP-DEF-CHILD");
    assertThat(part(folder.resolve("small.brief.docx"), "word/document.xml"))
        .contains("What is missing or contradictory");
  }

  @Test
  void a_note_comes_beside_any_format() throws IOException {
    assertThat(run("check", small(), "--brief", "-o", folder).exit()).isZero();
    assertThat(folder.resolve("small.html")).exists();
    assertThat(folder.resolve("small.brief.docx")).exists();
    assertThat(folder.resolve("small.docx")).doesNotExist();
  }

  @Test
  void a_report_takes_over_the_paper_of_a_template() throws IOException {
    run("check", small(), "--format", "docx", "-o", folder);
    Path template = Files.move(folder.resolve("small.docx"), folder.resolve("office.docx"));
    Run run =
        run("check", small(), "--format", "docx", "--brief", "--template", template, "-o", folder);
    assertThat(run.err()).doesNotContain("template");
    assertThat(run.exit()).isZero();
    assertThat(part(folder.resolve("small.docx"), "word/document.xml"))
        .isEqualTo(part(template, "word/document.xml"));
  }

  @Test
  void a_template_of_no_use_is_named_with_advice() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");
    Run run = run("check", small(), "--format", "docx", "--template", letter, "-o", folder);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err())
        .contains(
            "The file ("
                + letter
                + ") is of no use. The template is no Word document. Maybe save"
                + " it in Word as a Word document (.docx).");
    assertThat(folder.resolve("small.docx")).doesNotExist();
  }

  @Test
  void a_template_that_is_not_there_is_named() throws IOException {
    Path none = folder.resolve("none.docx");
    Run run = run("check", small(), "--brief", "--template", none, "-o", folder);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("The template (" + none + ") cannot be opened.");
  }

  @Test
  void a_template_without_a_word_file_is_a_mistake() throws IOException {
    Run run = run("check", small(), "--template", "office.docx", "-o", folder);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("(office.docx)", "Add --format docx or --brief.");
  }

  @Test
  void no_report_replaces_its_template() throws IOException {
    run("check", small(), "--format", "docx", "-o", folder);
    Path template = folder.resolve("small.docx");
    Run run = run("check", small(), "--format", "docx", "--template", template, "-o", folder);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("would replace the input");
  }

  @Test
  void a_note_has_two_pages() throws Exception {
    Path office = office();
    assertThat(pages(office, Samples.WORKBOOKS.resolve("velmora.xlsx"))).isEqualTo(2);
    assertThat(pages(office, Samples.WORKBOOKS.resolve("pakistan.xlsx"))).isEqualTo(2);
    assertThat(pages(office, empty())).isEqualTo(2);
    assertThat(pages(office, crowded())).isEqualTo(2);
  }

  private Path empty() throws IOException {
    return Files.writeString(
        folder.resolve("empty.csv"),
        "law,field,answer,citation,confidence,note\nCTX,ctx.jurisdiction,Velmora,,known,\n");
  }

  /** Everything is answered with no, and every name and citation is long. */
  private Path crowded() throws IOException {
    StringBuilder rows = new StringBuilder("law,field,answer,citation,confidence,note\n");
    rows.append("CTX,ctx.jurisdiction,")
        .append("The Federated Democratic Republic of the Northern and Southern Isles of Velmora")
        .append(",,known,\n");
    for (Field field : RULEBASE.vocabulary().fields()) {
      if (!field.name().startsWith("ctx.") && !field.name().startsWith("law.")) {
        rows.append("ANTI-TRAFFICKING-ACT,")
            .append(field.name())
            .append(",no,\"section 10(1), read with sections 11 to 14 and the First Schedule\",")
            .append("verified,\n");
      }
    }
    return Files.writeString(folder.resolve("crowded.csv"), rows);
  }

  private int pages(Path office, Path summary) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("notes"));
    assertThat(run("check", summary, "--brief", "-o", out).exit()).isZero();
    String name = summary.getFileName().toString().replaceAll("\\..*", "");
    Path pdf = printed(office, out.resolve(name + ".brief.docx"), out.resolve(name + ".brief.pdf"));
    assertThat(pdf).exists();
    return (int)
        SHEET.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }

  private Path printed(Path office, Path file, Path pdf) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                office.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                String.valueOf(pdf.getParent()),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    try {
      assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("the office prints").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return pdf;
  }

  /** LibreOffice with its Writer; the test is skipped where either is missing. */
  private Path office() throws IOException, InterruptedException {
    Optional<Path> found =
        Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
            .map(path -> Path.of(path, "soffice"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "There is no soffice on the PATH: not printed.");
    Path page = Files.writeString(folder.resolve("page.txt"), "A page.");
    Path pdf = printed(found.orElseThrow(), page, folder.resolve("page.pdf"));
    assumeTrue(Files.exists(pdf), "This LibreOffice has no Writer: not printed.");
    return found.orElseThrow();
  }
}
