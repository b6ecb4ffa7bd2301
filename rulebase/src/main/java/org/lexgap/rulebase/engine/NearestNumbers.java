package org.lexgap.rulebase.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.AnswerValue;

/** Of the numbers that come to the same outcome, the one nearest to the present answer. */
final class NearestNumbers {

  private final @Nullable AnswerValue present;
  private final Collection<Double> thresholds;

  NearestNumbers(@Nullable AnswerValue present, Collection<Double> thresholds) {
    this.present = present;
    this.thresholds = thresholds;
  }

  List<Change> of(List<Change> changes) {
    Map<Keyed, Change> nearest = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> change.other() != null)
        .forEach(change -> nearest.merge(change.outcome(), change, nearer()));
    return changes.stream()
        .filter(change -> change.other() == null || nearest.containsValue(change))
        .toList();
  }

  private BinaryOperator<Change> nearer() {
    return BinaryOperator.minBy(
        Comparator.comparingDouble(this::distance)
            .thenComparing(change -> !thresholds.contains(number(change.other())))
            .thenComparingDouble(change -> number(change.other())));
  }

  /** To a blank every number is equally near. */
  private double distance(Change change) {
    return present instanceof AnswerValue.Amount amount
        ? Math.abs(amount.value() - number(change.other()))
        : 0;
  }

  private static double number(@Nullable AnswerValue value) {
    return value instanceof AnswerValue.Amount amount ? amount.value() : Double.NaN;
  }
}
