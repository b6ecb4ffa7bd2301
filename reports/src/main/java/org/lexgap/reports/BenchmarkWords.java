package org.lexgap.reports;

import java.util.Map;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;

/** A number of the catalogue, or a pack's or the user's own in its place, in words. */
final class BenchmarkWords {

  private final ReportContext context;
  private final PackWords packs;

  BenchmarkWords(ReportContext context) {
    this.context = context;
    this.packs = new PackWords(context);
  }

  /** The number that decided. */
  String value(Benchmark benchmark) {
    return context.answers().amount(benchmark.value(), benchmark.unit());
  }

  /** Why this number; of a pack's or a user's own, what it stands for. */
  String reason(Benchmark benchmark) {
    if (packs.override(benchmark).isPresent()) {
      return say("benchmark.packReason", benchmark);
    }
    return benchmark.isOwn() ? say("benchmark.ownReason", benchmark) : benchmark.reason();
  }

  /** The number with its reason as a sentence. */
  String sentence(Benchmark benchmark) {
    if (packs.override(benchmark).isPresent()) {
      return say("benchmark.pack", benchmark);
    }
    if (benchmark.isOwn()) {
      return say("benchmark.own", benchmark);
    }
    return say(packs.owner(benchmark).isPresent() ? "benchmark.ofPack" : "benchmark", benchmark);
  }

  private String say(String key, Benchmark benchmark) {
    return context
        .wording()
        .say(
            key,
            Map.of(
                "value", value(benchmark),
                "standard", context.answers().amount(benchmark.standard(), benchmark.unit()),
                "reason", benchmark.reason(),
                "pack", pack(benchmark),
                "packReason", packs.override(benchmark).map(PackOverride::reason).orElse("")));
  }

  private String pack(Benchmark benchmark) {
    return packs
        .override(benchmark)
        .map(PackOverride::pack)
        .or(() -> packs.owner(benchmark).map(Pack::name))
        .orElse("");
  }
}
