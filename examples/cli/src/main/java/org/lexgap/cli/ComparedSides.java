package org.lexgap.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.progress.Progress;
import org.lexgap.core.summary.BillOverLaw;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.reports.earlier.EarlierReport;
import org.lexgap.reports.progress.ProgressRequest;
import org.lexgap.reports.progress.ProgressRequest.Kind;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Which two summaries the words of the command line name, and what is laid over what. */
final class ComparedSides {

  private final List<Path> files;
  private final @Nullable Path existing;
  private final @Nullable Path supposed;
  private final @Nullable String jurisdiction;
  private final CommandLine commandLine;
  private final CommandWords words = new CommandWords();

  ComparedSides(
      List<Path> files,
      @Nullable Path existing,
      @Nullable Path supposed,
      @Nullable String jurisdiction,
      CommandLine commandLine) {
    this.files = List.copyOf(files);
    this.existing = existing;
    this.supposed = supposed;
    this.jurisdiction = jurisdiction;
    this.commandLine = commandLine;
    requireSides();
  }

  private void requireSides() {
    if (supposed != null && (existing != null || files.size() > 1)) {
      throw wrong("compare.whatIfAlone");
    }
    if (supposed == null && existing == null && files.size() < 2) {
      throw wrong("compare.oneSide");
    }
    if (jurisdiction != null && jurisdiction.equalsIgnoreCase("all")) {
      throw wrong("compare.all");
    }
  }

  private ParameterException wrong(String key, Object... values) {
    return new ParameterException(commandLine, words.say(key, values));
  }

  /** The file after which the report is named. */
  Path last() {
    return files.get(files.size() - 1);
  }

  /**
   * The comparison.
   *
   * @param report a report in JSON on the earlier summary; null if none is at hand
   */
  ProgressRequest request(
      Rulebase rulebase, AssessmentOptions options, Instant time, @Nullable Path report) {
    if (supposed != null) {
      return whatIf(rulebase, options, time, report);
    }
    return existing == null
        ? summaries(rulebase, options, time, report)
        : bills(rulebase, options, time, report);
  }

  private ImportResult read(Path file, Rulebase rulebase) {
    if (new ReportFile(file).isReport()) {
      throw new StoppedException(ExitCode.USAGE, words.say("compare.isReport", file));
    }
    return new SummaryFile(file, commandLine).read(rulebase, null, jurisdiction).get(0);
  }

  private ProgressRequest summaries(
      Rulebase rulebase, AssessmentOptions options, Instant time, @Nullable Path report) {
    ImportResult before = read(files.get(0), rulebase);
    ImportResult after = read(files.get(1), rulebase);
    requireSame(before, after);
    Progress progress = rulebase.compare(before.summary(), after.summary(), options);
    return since(
        ProgressRequest.of(Kind.SUMMARIES, progress, before, after, time), rulebase, report);
  }

  /** With one bill existing law is the earlier side; two bills are compared with each other. */
  private ProgressRequest bills(
      Rulebase rulebase, AssessmentOptions options, Instant time, @Nullable Path report) {
    ImportResult law = read(Objects.requireNonNull(existing), rulebase);
    ImportResult bill = read(files.get(0), rulebase);
    AssessmentOptions enacted = options.withAsEnacted(true);
    BillOverLaw laid = BillOverLaw.of(bill, law);
    if (files.size() == 1) {
      Progress progress = rulebase.compare(laid.existing(), laid.summary(), enacted);
      return since(ProgressRequest.of(Kind.BILL, progress, law, bill, time), rulebase, report);
    }
    if (report != null) {
      throw wrong("compare.reportOfBills");
    }
    ImportResult next = read(files.get(1), rulebase);
    Progress progress =
        rulebase.compare(laid.summary(), BillOverLaw.of(next, law).summary(), enacted);
    return ProgressRequest.of(Kind.DRAFTS, progress, bill, next, time).over(law);
  }

  private ProgressRequest whatIf(
      Rulebase rulebase, AssessmentOptions options, Instant time, @Nullable Path report) {
    ImportResult before = read(files.get(0), rulebase);
    ImportResult few = read(Objects.requireNonNull(supposed), rulebase);
    requireSame(before, few);
    StatuteSummary after = before.summary().withAll(few.summary().answers());
    Progress progress = rulebase.compare(before.summary(), after, options);
    return since(ProgressRequest.of(Kind.SUPPOSED, progress, before, few, time), rulebase, report);
  }

  /** Two jurisdictions are never compared here: that would look like a ranking. */
  private void requireSame(ImportResult before, ImportResult after) {
    Optional<String> first = before.summary().jurisdiction();
    Optional<String> second = after.summary().jurisdiction();
    if (first.isPresent() && second.isPresent() && !first.get().equalsIgnoreCase(second.get())) {
      throw new StoppedException(
          ExitCode.USAGE, words.say("compare.twoJurisdictions", first.get(), second.get()));
    }
  }

  private ProgressRequest since(ProgressRequest request, Rulebase rulebase, @Nullable Path report) {
    if (report == null) {
      return request;
    }
    EarlierReport earlier = new ReportFile(report).read();
    requireOn(earlier, request.before());
    return request.since(earlier, again(earlier, request.before().summary(), rulebase));
  }

  private void requireOn(EarlierReport earlier, ImportResult before) {
    boolean isOnIt =
        earlier.receipt().existing() == null
            && earlier.receipt().inputSha256().equals(before.input().sha256());
    if (!isOnIt) {
      throw new StoppedException(
          ExitCode.USAGE,
          words.say(
              "compare.otherInput",
              earlier.name(),
              earlier.receipt().input(),
              before.input().name()));
    }
  }

  private Assessment again(EarlierReport earlier, StatuteSummary summary, Rulebase rulebase) {
    try {
      return earlier.benchmarked(rulebase).assess(summary, earlier.options());
    } catch (IllegalArgumentException e) {
      throw new StoppedException(
          ExitCode.USAGE, words.say("compare.notRepeatable", earlier.name(), e.getMessage()));
    }
  }
}
