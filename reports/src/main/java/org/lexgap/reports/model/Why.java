package org.lexgap.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome holds.
 *
 * @param label the heading
 * @param lead how many answers decided; null if none did
 * @param points those answers, where not all of them decided
 * @param rule the name of the rule that decided; null if none did
 * @param scopes the result under each law, where there are several
 * @param benchmarks the benchmarks that took part
 */
public record Why(
    String label,
    @Nullable String lead,
    List<String> points,
    @Nullable String rule,
    List<ScopeLine> scopes,
    List<String> benchmarks) {
  public Why {
    points = List.copyOf(points);
    scopes = List.copyOf(scopes);
    benchmarks = List.copyOf(benchmarks);
  }
}
