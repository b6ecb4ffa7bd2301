package org.lexgap.rulebase.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Check;
import org.lexgap.rulebase.cases.RuleCase;

/**
 * All that there is to know about a consistency check.
 *
 * @param check the check with its explanation, guard and resolution
 * @param sources the provisions on which it rests
 * @param fields its questions
 * @param raised when it is raised
 * @param downgradedIf when it weighs less; null if never
 * @param benchmarks the numbers of this catalogue in its condition
 * @param rules its rules as the engine runs them
 * @param cases its cases
 * @param writtenIn its files; null if it does not ship with the product
 * @param elements the elements that it touches
 */
public record CheckReference(
    Check check,
    List<CitedSource> sources,
    List<AskedField> fields,
    OutcomeLogic raised,
    @Nullable Clause downgradedIf,
    List<Benchmark> benchmarks,
    String rules,
    List<RuleCase> cases,
    @Nullable WrittenIn writtenIn,
    List<Link> elements) {

  public CheckReference {
    sources = List.copyOf(sources);
    fields = List.copyOf(fields);
    benchmarks = List.copyOf(benchmarks);
    cases = List.copyOf(cases);
    elements = List.copyOf(elements);
  }
}
