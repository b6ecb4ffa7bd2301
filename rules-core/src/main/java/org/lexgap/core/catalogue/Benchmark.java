package org.lexgap.core.catalogue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A number that no treaty fixes and this catalogue sets. Reports print those that decided.
 *
 * @param id the id, such as {@code sanction-floor}
 * @param value the number
 * @param unit its unit
 * @param usedBy the elements and checks in which a literal equal to the value is this benchmark
 * @param reason why this number
 */
public record Benchmark(String id, double value, Unit unit, Set<String> usedBy, String reason) {

  public Benchmark {
    usedBy = Collections.unmodifiableSet(new LinkedHashSet<>(usedBy));
  }
}
