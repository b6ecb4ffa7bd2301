package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Benchmark;

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
              } else if (!byId.get(id).allows(value)) {
                mistakes.add(
                    "The benchmark (%s) cannot be (%s). It is %s."
                        .formatted(id, value, byId.get(id).range()));
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
}
