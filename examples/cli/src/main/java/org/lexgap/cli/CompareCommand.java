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
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.progress.CheckMove;
import org.lexgap.core.progress.ElementMove;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.Problem;
import org.lexgap.reports.model.ProblemRow;
import org.lexgap.reports.progress.ProgressFormat;
import org.lexgap.reports.progress.ProgressReport;
import org.lexgap.reports.progress.ProgressRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two summaries of one jurisdiction, or a summary with a supposition. */
@Command(
    name = "compare",
    description = {
      "Compares two summaries of one jurisdiction: which gaps closed and opened, and through which"
          + " answers. Both are checked in one way.",
      "",
      "compare BEFORE AFTER: two summaries, such as last year's and this year's.",
      "compare BILL --with EXISTING: existing law, and the law with the bill laid over it.",
      "compare BILL BILL --with EXISTING: two bills, each laid over existing law.",
      "compare SUMMARY --what-if FILE: the same summary with a few answers supposed.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  private final Supplier<Rulebase> rulebases;
  private final Clock clock;

  @Parameters(paramLabel = "SUMMARY", arity = "1..2", description = SummaryFile.DESCRIPTION)
  private List<Path> files = List.of();

  @Option(
      names = "--with",
      paramLabel = "EXISTING",
      description = "A summary of existing law, over which one or two bills are laid.")
  private @Nullable Path existing;

  @Option(
      names = "--what-if",
      paramLabel = "FILE",
      description = "A few answers, in a table like a summary, that are supposed to be different.")
  private @Nullable Path supposed;

  @Option(
      names = "--before-report",
      paramLabel = "REPORT",
      description =
          "The report in JSON that was written on the first summary, perhaps by an older rulebase:"
              + " what the change of rules did is then told apart.")
  private @Nullable Path report;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "What a side is called in the report; twice, the earlier first (default: the names of"
              + " the files).")
  private List<String> names = List.of();

  @Option(
      names = "--jurisdiction",
      paramLabel = "NAME",
      description = "Which jurisdiction of files that hold several.")
  private @Nullable String jurisdiction;

  @Mixin private AssessmentChoice choice = new AssessmentChoice();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "The formats to write, such as html,json (default: html).")
  private List<String> formats = List.of("html");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "The folder for DIR/<name of the last file>-progress.<format> (default: the current one).")
  private Path out = Path.of("");

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOn.Converter.class,
      description =
          "Exit with 4 if a gap or check of this severity or above opened: critical, major, minor"
              + " or never (default: never).")
  private FailOn failOn = FailOn.NEVER;

  @Spec private @Nullable CommandSpec spec;

  CompareCommand(Supplier<Rulebase> rulebases, Clock clock) {
    this.rulebases = rulebases;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    List<ProgressFormat> writers = formats.stream().map(this::format).toList();
    Rulebase rulebase = choice.rulebase(rulebases);
    ComparedSides sides =
        new ComparedSides(files, existing, supposed, jurisdiction, spec.commandLine());
    ProgressRequest request =
        sides.request(rulebase, choice.options(rulebase), choice.time(clock), report);
    ProgressReport progress = ProgressReport.of(language.of(named(request)));
    ReportFolder folder = new ReportFolder(out);
    List<Path> written = new ArrayList<>();
    String name = new ReportNames(sides.last(), false).plain() + "-progress";
    for (ProgressFormat writer : writers) {
      written.add(folder.write(progress, writer, inputs(), name));
    }
    Terminal terminal = new Terminal(spec.commandLine());
    new ProgressOutline(progress, terminal).print(written);
    new ProblemLines(problems(progress), terminal).printCount();
    return (isFailed(request.progress()) ? ExitCode.FAILED_ON : ExitCode.FINE).code();
  }

  private ProgressRequest named(ProgressRequest request) {
    if (names.isEmpty()) {
      return request;
    }
    if (names.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), new CommandWords().say("compare.names", names.size()));
    }
    return request.named(names.get(0), names.get(1));
  }

  private boolean isFailed(Progress progress) {
    List<Finding> opened =
        progress.elements().stream().filter(ElementMove::opensGap).map(ElementMove::after).toList();
    List<CheckResult> raised =
        progress.checks().stream().filter(CheckMove::opensGap).map(CheckMove::after).toList();
    return failOn.isReachedBy(opened, raised);
  }

  private List<Path> inputs() {
    return Stream.concat(files.stream(), Stream.of(existing, supposed, report))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Problem> problems(ProgressReport report) {
    return report.problems().stream().map(ProblemRow::problem).toList();
  }

  private ProgressFormat format(String name) {
    return ProgressFormat.all().stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    new CommandWords()
                        .say(
                            "compare.format",
                            name,
                            String.join(
                                ", ",
                                ProgressFormat.all().stream()
                                    .map(ProgressFormat::name)
                                    .toList()))));
  }
}
