package org.lexgap.rulebase.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;

/** Catalogues that hold one element or check and its mutants. */
final class SmallCatalogues {

  private SmallCatalogues() {}

  static Catalogue of(
      Catalogue standard, String owner, List<KeyElement> elements, List<Check> checks) {
    List<String> ids =
        Stream.concat(elements.stream().map(KeyElement::id), checks.stream().map(Check::id))
            .toList();
    return new Catalogue(
        standard.version(),
        standard.hash(),
        standard.vocabulary(),
        standard.sets(),
        List.of(),
        elements,
        checks,
        standard.benchmarks().stream().map(b -> usedBy(b, owner, ids)).toList());
  }

  /** A benchmark of the original is one of its mutants too. */
  private static Benchmark usedBy(Benchmark benchmark, String owner, List<String> ids) {
    Set<String> users = new LinkedHashSet<>(benchmark.usedBy());
    if (users.contains(owner)) {
      users.addAll(ids);
    }
    return new Benchmark(
        benchmark.id(), benchmark.value(), benchmark.unit(), users, benchmark.reason());
  }
}
