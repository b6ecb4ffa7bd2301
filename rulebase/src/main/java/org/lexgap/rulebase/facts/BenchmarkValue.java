package org.lexgap.rulebase.facts;

/**
 * A number that the catalogue sets, as it counts in this assessment.
 *
 * @param id the id of the benchmark
 * @param value the number
 */
public record BenchmarkValue(String id, double value) {}
