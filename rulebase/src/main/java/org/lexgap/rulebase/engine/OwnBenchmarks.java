package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Unit;

/** Puts a user's own numbers in place of benchmarks. */
final class OwnBenchmarks {

  private OwnBenchmarks() {}

  static List<Benchmark> of(List<Benchmark> standard, Map<String, Double> own) {
    List<String> mistakes = new ArrayList<>();
    Map<String, Benchmark> byId = new TreeMap<>();
    standard.forEach(benchmark -> byId.put(benchmark.id(), benchmark));
    new TreeMap<>(own)
        .forEach(
            (id, value) -> {
              if (!byId.containsKey(id)) {
                mistakes.add("There is no benchmark (%s).".formatted(id));
              } else if (!isPossible(value, byId.get(id).unit())) {
                mistakes.add(
                    "The benchmark (%s) cannot be (%s). It is %s."
                        .formatted(id, value, range(byId.get(id).unit())));
              }
            });
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(
          "%s Benchmarks: %s."
              .formatted(
                  String.join(" ", mistakes),
                  byId.keySet().stream().collect(Collectors.joining(", "))));
    }
    return standard.stream()
        .map(b -> own.containsKey(b.id()) ? b.withValue(own.get(b.id())) : b)
        .toList();
  }

  private static boolean isPossible(double value, Unit unit) {
    return Double.isFinite(value) && value >= 0 && (unit != Unit.SHARE || value <= 1);
  }

  private static String range(Unit unit) {
    return unit == Unit.SHARE
        ? "a share from 0 to 1"
        : "a number of %s, 0 or more".formatted(unit.key());
  }
}
