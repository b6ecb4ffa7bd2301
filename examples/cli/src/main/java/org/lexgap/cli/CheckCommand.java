package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.acceptance.AcceptedFindings;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.Brief;
import org.lexgap.reports.BriefRequest;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;
import org.lexgap.reports.UnwritableReportException;
import org.lexgap.reports.model.InputReading;
import org.lexgap.reports.model.ProblemRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a summary of national law and writes its gap report. */
@Command(
    name = "check",
    description = "Reads a summary of national law and writes its gap report.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Supplier<Rulebase> rulebases;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = SummaryFile.DESCRIPTION)
  private Path file = Path.of("");

  @Option(
      names = "--with",
      paramLabel = "EXISTING",
      description =
          "A summary of existing law: FILE is then a bill that is laid over it, and checked beside"
              + " the bill alone.")
  private @Nullable Path existing;

  @Option(
      names = "--jurisdiction",
      paramLabel = "NAME",
      description =
          "Which jurisdiction of a file that holds several; all writes a report for each.")
  private @Nullable String jurisdiction;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description = "How to read a foreign table, in YAML; lexgap map drafts it.")
  private @Nullable Path mapping;

  @Mixin private AssessmentChoice choice = new AssessmentChoice();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private AcceptedOption accepted = new AcceptedOption();

  @Option(
      names = "--baseline",
      paramLabel = "REPORT",
      description =
          "A report in JSON of an earlier run: --fail-on counts only gaps that it does not have.")
  private @Nullable Path baseline;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description =
          "The formats to write, such as html,json (default: html); un-questionnaire writes a table by"
              + " treaty article for spreadsheets and Word.")
  private List<String> formats = List.of("html");

  @Option(
      names = "--template",
      paramLabel = "DOCX",
      description =
          "A Word document whose styles, paper, header, foot and logo the Word files take over.")
  private @Nullable Path template;

  @Option(
      names = "--brief",
      description = "Also write a note of two pages: DIR/<name of FILE>.brief.docx.")
  private boolean brief;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "The folder for DIR/<name of FILE>.<format> (default: the current one).")
  private Path out = Path.of("");

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      description =
          "Exit with 4 on a gap or raised check of this severity or above: critical, major, minor"
              + " or never (default: never).")
  private FailOn failOn = FailOn.NEVER;

  @Spec private @Nullable CommandSpec spec;

  CheckCommand(Supplier<Rulebase> rulebases, Clock clock) {
    this.rulebases = rulebases;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Rulebase rulebase = choice.rulebase(rulebases);
    AssessmentOptions options = choice.options(rulebase);
    WordLook look = look();
    List<ReportFormat> writers =
        formats.stream().flatMap(this::writers).distinct().map(look::of).toList();
    NewGaps counted = new NewGaps(baseline, new Terminal(spec.commandLine()));
    AcceptedFindings known = accepted.read();
    List<ImportResult> imported =
        new SummaryFile(file, spec.commandLine()).read(rulebase, mapping, jurisdiction);
    ImportResult law =
        existing == null ? null : new SummaryFile(existing, spec.commandLine()).read(rulebase);
    GapReports reports =
        new GapReports(rulebase, options, choice.time(clock), language.locale(), law, known, true);
    ReportFolder folder = new ReportFolder(out);
    ReportNames names = new ReportNames(file, jurisdiction != null);
    boolean isFailed = false;
    boolean isComplete = true;
    for (ImportResult result : imported) {
      counted.requireSameJurisdiction(result.summary());
      GapReport report = reports.of(result, reading(result));
      isComplete &= write(report, writers, look, folder, names.of(result));
      isFailed |= counted.fail(failOn, report.assessment());
      new ProblemLines(problems(report), new Terminal(spec.commandLine()), language.words())
          .printCount();
    }
    if (!isComplete) {
      return ExitCode.INTERNAL_ERROR.code();
    }
    return (isFailed ? ExitCode.FAILED_ON : ExitCode.FINE).code();
  }

  /** A file with several jurisdictions is read again for the one that the report is about. */
  private InputReading reading(ImportResult result) throws IOException {
    return new InputReading(
        jurisdiction == null
            ? null
            : result.readable().flatMap(StatuteSummary::jurisdiction).orElse(jurisdiction),
        mapping == null ? null : ForeignTable.file(mapping));
  }

  /** Whether every format could hold the report; those that could are written in any case. */
  private boolean write(
      GapReport report, List<ReportFormat> writers, WordLook look, ReportFolder folder, String name)
      throws IOException {
    Terminal terminal = new Terminal(spec.commandLine());
    List<Path> written = new ArrayList<>();
    for (ReportFormat writer : writers) {
      try {
        written.add(folder.write(report, writer, inputs(), name));
      } catch (UnwritableReportException e) {
        terminal.message("lexgap: " + e.getMessage());
      }
    }
    if (brief) {
      written.add(folder.write(Brief.of(BriefRequest.of(report)), look.brief(), inputs(), name));
    }
    new Outline(report, terminal, language.words()).print(written);
    return written.size() == writers.size() + (brief ? 1 : 0);
  }

  private List<Path> inputs() {
    return Stream.of(file, existing, mapping, accepted.file(), baseline, template)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Problem> problems(GapReport report) {
    return report.problems().rows().stream().map(ProblemRow::problem).toList();
  }

  private WordLook look() {
    if (template == null) {
      return WordLook.standard();
    }
    if (!brief && !formats.contains(ReportFormat.DOCX.name())) {
      throw wrong(
          "The template (%s) is for Word files, and none was asked for. Add --format docx or"
              + " --brief.",
          template);
    }
    return WordLook.of(template);
  }

  /** A name stands for its format, and for all formats that begin with it and a full stop. */
  private Stream<ReportFormat> writers(String name) {
    List<ReportFormat> known = ReportFormat.all();
    List<ReportFormat> named =
        known.stream().filter(format -> (format.name() + ".").startsWith(name + ".")).toList();
    if (named.isEmpty()) {
      throw wrong(
          "There is no report format (%s). Choose from: %s.",
          name, String.join(", ", known.stream().map(ReportFormat::name).toList()));
    }
    return named.stream();
  }

  private ParameterException wrong(String message, Object... values) {
    return new ParameterException(spec.commandLine(), message.formatted(values));
  }
}
