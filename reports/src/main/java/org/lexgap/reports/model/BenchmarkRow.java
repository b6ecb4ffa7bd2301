package org.lexgap.reports.model;

import java.util.List;
import org.lexgap.core.catalogue.Benchmark;

/**
 * A benchmark that took part.
 *
 * @param benchmark the benchmark as data
 * @param value the number with its unit
 * @param reason why this number
 * @param usedBy the elements in whose findings it took part
 */
public record BenchmarkRow(Benchmark benchmark, String value, String reason, List<String> usedBy) {
  public BenchmarkRow {
    usedBy = List.copyOf(usedBy);
  }
}
