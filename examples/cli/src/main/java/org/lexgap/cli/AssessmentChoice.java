package org.lexgap.cli;

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

/** What is assessed and how, for commands that assess several summaries in one way. */
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
}
