package org.lexgap.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.acceptance.AcceptedFindings;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.reports.GapReport;
import org.lexgap.reports.ReportFormat;
import org.lexgap.reports.earlier.EarlierReport;
import org.lexgap.reports.earlier.Verification;
import org.lexgap.reports.model.InputReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a report again and says whether the same comes out. */
@Command(
    name = "verify",
    description = {
      "Makes a gap report in JSON again, from the same summary, with the options and the time that"
          + " it records, and says whether the same comes out: exit code 0, or 4 with what differs.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  private final Supplier<Rulebase> rulebases;
  private final CommandWords words = new CommandWords();

  @Parameters(index = "0", paramLabel = "REPORT", description = "A gap report in JSON.")
  private Path report = Path.of("");

  @Parameters(index = "1", paramLabel = "SUMMARY", description = SummaryFile.DESCRIPTION)
  private Path file = Path.of("");

  @Option(
      names = "--with",
      paramLabel = "EXISTING",
      description = "The summary of existing law, if a bill was laid over it.")
  private @Nullable Path existing;

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description = "The mapping of a foreign table, if the report was made with one.")
  private @Nullable Path mapping;

  @Mixin private AcceptedOption accepted = new AcceptedOption();

  @Mixin private PackOption packs = new PackOption();

  @Spec private @Nullable CommandSpec spec;

  VerifyCommand(Supplier<Rulebase> rulebases) {
    this.rulebases = rulebases;
  }

  @Override
  public Integer call() throws IOException {
    EarlierReport recorded = new ReportFile(report).read();
    requireSame("--with", recorded.receipt().existing(), existing);
    requireSame("--accepted", recorded.receipt().accepted(), accepted.file());
    requireSame("--mapping", recorded.receipt().mapping(), mapping);
    Rulebase rulebase = packs.rulebase(rulebases);
    requirePacks(recorded, rulebase);
    Verification verification = Verification.of(recorded, again(recorded, rulebase));
    new VerificationLines(recorded, verification, new Terminal(spec.commandLine())).print();
    return (verification.isSame() ? ExitCode.FINE : ExitCode.FAILED_ON).code();
  }

  private void requireSame(String option, @Nullable String recorded, @Nullable Path given) {
    if (recorded != null && given == null) {
      throw new StoppedException(ExitCode.USAGE, words.say("verify.needs", option, recorded));
    }
    if (recorded == null && given != null) {
      throw new StoppedException(ExitCode.USAGE, words.say("verify.without", option, given));
    }
  }

  private void requirePacks(EarlierReport recorded, Rulebase rulebase) {
    if (!recorded.packs().isEmpty() && rulebase.catalogue().packs().isEmpty()) {
      throw new StoppedException(
          ExitCode.USAGE, words.say("verify.packs", String.join(", ", recorded.packs())));
    }
  }

  private EarlierReport again(EarlierReport recorded, Rulebase standard) throws IOException {
    AcceptedFindings known = accepted.read();
    Rulebase rulebase = benchmarked(recorded, standard);
    AssessmentOptions options = options(recorded, rulebase);
    ImportResult law =
        existing == null ? null : new SummaryFile(existing, spec.commandLine()).read(rulebase);
    ImportResult imported =
        new SummaryFile(file, spec.commandLine()).read(rulebase, mapping, recorded.chosen()).get(0);
    GapReport made =
        new GapReports(
                rulebase,
                options,
                recorded.receipt().time(),
                Locale.forLanguageTag(recorded.language()),
                law,
                known,
                recorded.hasRoadMap())
            .of(
                imported,
                new InputReading(
                    recorded.chosen(), mapping == null ? null : ForeignTable.file(mapping)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportFormat.JSON.write(made, bytes);
    return EarlierReport.read(recorded.name(), bytes.toByteArray());
  }

  private Rulebase benchmarked(EarlierReport recorded, Rulebase rulebase) {
    try {
      return recorded.benchmarked(rulebase);
    } catch (IllegalArgumentException e) {
      throw notRepeatable(e);
    }
  }

  /** A bill over law is as enacted anyway; on each side alone it is not. */
  private AssessmentOptions options(EarlierReport recorded, Rulebase rulebase) {
    AssessmentOptions options =
        existing == null ? recorded.options() : recorded.options().withAsEnacted(false);
    try {
      options.requireKnownTo(rulebase.catalogue());
      return options;
    } catch (IllegalArgumentException e) {
      throw notRepeatable(e);
    }
  }

  private StoppedException notRepeatable(IllegalArgumentException e) {
    return new StoppedException(
        ExitCode.FAILED_ON,
        words.say("verify.notRepeatable", report.getFileName(), e.getMessage()));
  }
}
