package org.lexgap.importers.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Agreement beyond chance: kappa = (observed - expected) / (1 - expected).
 *
 * <p>Each row holds the categories that all coders gave one subject, in the order of the coders.
 * Counts are whole numbers until the last division, so that the same answers give the same bytes.
 */
final class Kappa {

  private Kappa() {}

  /**
   * Cohen's kappa of two coders (J. Cohen, 1960, Educational and Psychological Measurement 20,
   * 37-46). Observed is the share of subjects with two equal categories. Expected is the sum over
   * the categories of the product of the shares with which either coder gave it.
   */
  static OptionalDouble cohen(List<List<String>> rows) {
    double subjects = rows.size();
    long equal = rows.stream().filter(row -> row.get(0).equals(row.get(1))).count();
    Map<String, Long> first = counts(rows, row -> row.get(0));
    Map<String, Long> second = counts(rows, row -> row.get(1));
    long products =
        first.entrySet().stream()
            .mapToLong(entry -> entry.getValue() * second.getOrDefault(entry.getKey(), 0L))
            .sum();
    return kappa(equal / subjects, products / (subjects * subjects), rows.isEmpty());
  }

  private static Map<String, Long> counts(
      List<List<String>> rows, Function<List<String>, String> category) {
    return rows.stream().collect(Collectors.groupingBy(category, Collectors.counting()));
  }

  /**
   * Fleiss' kappa of any number of coders (J. L. Fleiss, 1971, Psychological Bulletin 76, 378-382).
   * Observed is the share of pairs of coders that agree on a subject, over all subjects. Expected
   * is the sum over the categories of the square of the share of all answers in it.
   */
  static OptionalDouble fleiss(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return OptionalDouble.empty();
    }
    double coders = rows.get(0).size();
    Map<String, Long> totals = new HashMap<>();
    long agreeing = 0;
    for (List<String> row : rows) {
      Map<String, Long> counts =
          row.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      agreeing += counts.values().stream().mapToLong(count -> count * (count - 1)).sum();
      counts.forEach((category, count) -> totals.merge(category, count, Long::sum));
    }
    double answers = rows.size() * coders;
    long squares = totals.values().stream().mapToLong(total -> total * total).sum();
    return kappa(agreeing / (answers * (coders - 1)), squares / (answers * answers), false);
  }

  private static OptionalDouble kappa(double observed, double expected, boolean nothingCounted) {
    return nothingCounted || expected == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((observed - expected) / (1 - expected));
  }
}
