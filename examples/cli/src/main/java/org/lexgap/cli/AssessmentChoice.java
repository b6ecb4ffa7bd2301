package org.lexgap.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is assessed and how: the options that every command over a summary has. */
final class AssessmentChoice {

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

  @Option(
      names = "--strict",
      description = "Put deciding answers that are uncertain or uncited to a person.")
  private boolean strict;

  @Mixin private PackOption packs = new PackOption();

  @Option(
      names = "--time",
      paramLabel = "INSTANT",
      converter = TimeConverter.class,
      description = "The time that is printed, such as 2026-11-21T09:30:00Z (default: now).")
  private @Nullable Instant time;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** The rulebase with the packs and numbers that were named. */
  Rulebase rulebase(Supplier<Rulebase> standard) {
    Rulebase rulebase = packs.rulebase(standard);
    try {
      return benchmarks.isEmpty() ? rulebase : rulebase.withBenchmarks(benchmarks);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** The options, which the rulebase knows. */
  AssessmentOptions options(Rulebase rulebase) {
    AssessmentOptions options =
        AssessmentOptions.DEFAULT
            .withSets(new LinkedHashSet<>(sets))
            .withStrict(strict)
            .withAgainst(InstrumentChoice.of(rulebase.catalogue(), against));
    try {
      options.requireKnownTo(rulebase.catalogue());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    return options;
  }

  /** The time to print: the one that was given, else that of the clock. */
  Instant time(Clock clock) {
    return time == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : time;
  }
}
