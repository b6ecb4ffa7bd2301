package org.lexgap.rulebase.logic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Vocabulary;

/**
 * What a condition may speak of: the vocabulary, the list that {@code coverage} measures, and the
 * benchmarks that stand literally in it.
 *
 * @param owner the id of the element or check, for messages
 * @param vocabulary all fields
 * @param fields the fields that the element or check lists; empty for any
 * @param coverageField the list that {@code coverage} measures, or null
 * @param items the items of that list
 * @param requiredItems those that {@code coverage_required} counts
 * @param benchmarks the benchmarks that the owner uses, by the number that stands in the logic
 */
public record LogicContext(
    String owner,
    Vocabulary vocabulary,
    Set<String> fields,
    @Nullable String coverageField,
    List<String> items,
    List<String> requiredItems,
    Map<Double, Benchmark> benchmarks) {

  public LogicContext {
    fields = Set.copyOf(fields);
    items = List.copyOf(items);
    requiredItems = List.copyOf(requiredItems);
    benchmarks = Map.copyOf(benchmarks);
  }
}
