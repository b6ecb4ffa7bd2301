package org.lexgap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.summary.BillOverLaw;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;
import org.lexgap.reports.ReportRequest;
import org.lexgap.reports.UnwritableReportException;
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

  @Option(
      names = "--set",
      split = ",",
      paramLabel = "SET",
      description = "The sets to check, such as trafficking (default: all).")
  private List<String> sets = List.of();

  @Option(
      names = "--against",
      split = ",",
      paramLabel = "INSTRUMENT",
      description =
          "Check only what these instruments ask for, such as SOM-PROTOCOL-2000 (default: all).")
  private List<String> against = List.of();

  @Option(
      names = "--benchmark",
      paramLabel = "ID=NUMBER",
      description =
          "Your own number in place of a benchmark of the catalogue, such as sanction-floor=5.")
  private Map<String, Double> benchmarks = Map.of();

  @Mixin private PackOption packs = new PackOption();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "The formats to write, such as html,json (default: html).")
  private List<String> formats = List.of("html");

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

  @Option(
      names = "--strict",
      description = "Put deciding answers that are uncertain or uncited to a person.")
  private boolean strict;

  @Option(
      names = "--time",
      paramLabel = "INSTANT",
      converter = TimeConverter.class,
      description = "The time that the report prints, such as 2026-11-21T09:30:00Z (default: now).")
  private @Nullable Instant time;

  @Spec private @Nullable CommandSpec spec;

  CheckCommand(Supplier<Rulebase> rulebases, Clock clock) {
    this.rulebases = rulebases;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Rulebase rulebase = withOwnBenchmarks(packs.rulebase(rulebases));
    AssessmentOptions options = options(rulebase);
    List<ReportFormat> writers = formats.stream().map(this::format).toList();
    List<ImportResult> imported =
        new SummaryFile(file, spec.commandLine()).read(rulebase, mapping, jurisdiction);
    ReportFolder folder = new ReportFolder(out);
    ReportNames names = new ReportNames(file, jurisdiction != null);
    boolean isFailed = false;
    boolean isComplete = true;
    for (ImportResult result : imported) {
      GapReport report = report(result, rulebase, options);
      isFailed |= failOn.isReachedBy(report.assessment());
      isComplete &= write(report, writers, folder, names.of(result));
      new ProblemLines(problems(report), new Terminal(spec.commandLine())).printCount();
    }
    if (!isComplete) {
      return ExitCode.INTERNAL_ERROR.code();
    }
    return (isFailed ? ExitCode.FAILED_ON : ExitCode.FINE).code();
  }

  private GapReport report(ImportResult imported, Rulebase rulebase, AssessmentOptions options) {
    ReportRequest request =
        existing == null
            ? ReportRequest.of(imported, rulebase.assess(imported.summary(), options), time())
            : laidOver(existing, imported, rulebase, options);
    return GapReport.of(request.withRoadMap(rulebase.roadMap(request.assessment())));
  }

  /** Whether every format could hold the report; those that could are written in any case. */
  private boolean write(
      GapReport report, List<ReportFormat> writers, ReportFolder folder, String name)
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
    new Outline(report, terminal).print(written);
    return written.size() == writers.size();
  }

  private List<Path> inputs() {
    return Stream.of(file, existing, mapping).filter(Objects::nonNull).toList();
  }

  private static List<Problem> problems(GapReport report) {
    return report.problems().rows().stream().map(ProblemRow::problem).toList();
  }

  private ReportRequest laidOver(
      Path law, ImportResult bill, Rulebase rulebase, AssessmentOptions options) {
    ImportResult imported = new SummaryFile(law, spec.commandLine()).read(rulebase);
    return ReportRequest.of(
        bill, imported, rulebase.assess(BillOverLaw.of(bill, imported), options), time());
  }

  private Rulebase withOwnBenchmarks(Rulebase rulebase) {
    try {
      return benchmarks.isEmpty() ? rulebase : rulebase.withBenchmarks(benchmarks);
    } catch (IllegalArgumentException e) {
      throw wrong("%s", e.getMessage());
    }
  }

  private AssessmentOptions options(Rulebase rulebase) {
    AssessmentOptions options =
        AssessmentOptions.DEFAULT
            .withSets(new LinkedHashSet<>(sets))
            .withStrict(strict)
            .withAgainst(InstrumentChoice.of(rulebase.catalogue(), against));
    try {
      options.requireKnownTo(rulebase.catalogue());
    } catch (IllegalArgumentException e) {
      throw wrong("%s", e.getMessage());
    }
    return options;
  }

  private ReportFormat format(String name) {
    List<ReportFormat> known = ReportFormat.all();
    return known.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "There is no report format (%s). Choose from: %s.",
                    name, String.join(", ", known.stream().map(ReportFormat::name).toList())));
  }

  private ParameterException wrong(String message, Object... values) {
    return new ParameterException(spec.commandLine(), message.formatted(values));
  }

  private Instant time() {
    return time == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : time;
  }
}
