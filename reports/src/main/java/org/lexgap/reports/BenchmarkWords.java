package org.lexgap.reports;

import java.util.Map;
import org.lexgap.core.catalogue.Benchmark;

/** A number of the catalogue, or the user's own in its place, in words. */
final class BenchmarkWords {

  private final ReportContext context;

  BenchmarkWords(ReportContext context) {
    this.context = context;
  }

  /** The number that decided. */
  String value(Benchmark benchmark) {
    return context.answers().amount(benchmark.value(), benchmark.unit());
  }

  /** Why this number; of a user's own, what it stands for. */
  String reason(Benchmark benchmark) {
    return benchmark.isOwn() ? say("benchmark.ownReason", benchmark) : benchmark.reason();
  }

  /** The number with its reason as a sentence. */
  String sentence(Benchmark benchmark) {
    return say(benchmark.isOwn() ? "benchmark.own" : "benchmark", benchmark);
  }

  private String say(String key, Benchmark benchmark) {
    return context
        .wording()
        .say(
            key,
            Map.of(
                "value", value(benchmark),
                "standard", context.answers().amount(benchmark.standard(), benchmark.unit()),
                "reason", benchmark.reason()));
  }
}
