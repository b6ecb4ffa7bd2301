package org.lexgap.rulebase.engine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.importers.SummaryImporters;

/**
 * Whole assessments of all legislative sets, one after the other on one thread, by the product and
 * by its straight Java twin in turn. Counted is the time of that thread on a core, so that what
 * else runs on the machine disturbs less.
 *
 * <p>A small program of its own rather than a harness that measures one after the other: on a busy
 * machine only what runs in turn can be compared.
 */
public final class Warm {

  private static final long SLICE = 100_000_000L;

  private final AssessmentOptions options;
  private final List<StatuteSummary> summaries;

  private Warm(AssessmentOptions options, List<StatuteSummary> summaries) {
    this.options = options;
    this.summaries = summaries;
  }

  /**
   * Measures and prints.
   *
   * @param arguments seconds to warm up, seconds to measure, then the summaries
   * @throws IOException if a summary cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Rulebase product = RulebaseLoader.standard();
    product.assess(StatuteSummary.of(List.of()));
    System.out.printf(
        "Rulebase loaded and asked once in %,d ms.%n", (System.nanoTime() - start) / 1_000_000);
    Catalogue catalogue = product.catalogue();
    Rulebase twin =
        new DroolsRulebase(
            catalogue,
            new StraightJava(
                catalogue, new RuleEngine(List.of(RuleModels.elements(), RuleModels.reasoning()))));
    List<StatuteSummary> summaries = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      summaries.add(SummaryImporters.with(product.vocabulary()).read(Path.of(file)).summary());
    }
    new Warm(legislative(catalogue), summaries)
        .compare(product, twin, seconds(arguments[0]), seconds(arguments[1]));
  }

  private static long seconds(String text) {
    return Long.parseLong(text) * 1_000_000_000L;
  }

  private static AssessmentOptions legislative(Catalogue catalogue) {
    Set<String> sets = new LinkedHashSet<>();
    catalogue.sets().stream()
        .filter(set -> !set.operational())
        .map(ElementSet::id)
        .forEach(sets::add);
    return AssessmentOptions.DEFAULT.withSets(sets);
  }

  private void compare(Rulebase product, Rulebase twin, long warmUp, long measured) {
    summaries.forEach(summary -> requireSame(product, twin, summary));
    inTurn(product, twin, warmUp);
    double[] rates = inTurn(product, twin, measured);
    System.out.printf(
        "%d summaries, %d elements, whole assessments a second on one core:%n",
        summaries.size(), product.assess(summaries.get(0), options).findings().size());
    System.out.printf("  rules          %,8.0f%n", rates[0]);
    System.out.printf("  straight Java  %,8.0f%n", rates[1]);
    System.out.printf("  ratio          %8.2f%n", rates[1] / rates[0]);
  }

  private void requireSame(Rulebase product, Rulebase twin, StatuteSummary summary) {
    Assessment one = product.assess(summary, options);
    Assessment other = twin.assess(summary, options);
    if (!one.findings().equals(other.findings()) || !one.checks().equals(other.checks())) {
      throw new IllegalStateException(
          "The twin finds something else for (%s): they cannot be compared.".formatted(summary));
    }
  }

  /** Slices of work in turn; the assessments of each in a second of processor time. */
  private double[] inTurn(Rulebase product, Rulebase twin, long time) {
    long[] spent = new long[2];
    long[] done = new long[2];
    long end = System.nanoTime() + time;
    while (System.nanoTime() < end) {
      for (int i = 0; i < 2; i++) {
        long before = processorTime();
        while (processorTime() - before < SLICE) {
          Rulebase rulebase = i == 0 ? product : twin;
          summaries.forEach(summary -> rulebase.assess(summary, options));
          done[i] += summaries.size();
        }
        spent[i] += processorTime() - before;
      }
    }
    return new double[] {done[0] * 1e9 / spent[0], done[1] * 1e9 / spent[1]};
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
