package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.AnswerValue;

/** What an answer could be instead. */
final class OtherAnswers {

  private static final double FRACTION = 0.05;

  private final Field field;
  private final @Nullable AnswerValue present;

  OtherAnswers(Field field, @Nullable AnswerValue present) {
    this.field = field;
    this.present = present;
  }

  /**
   * Every word, each value of a list added or taken away, numbers at the thresholds and beside
   * them; and the present answer, which may be in doubt.
   *
   * @param thresholds the numbers at which the answer begins to count differently
   */
  List<AnswerValue> all(Collection<Double> thresholds) {
    List<AnswerValue> all =
        new ArrayList<>(
            switch (field.type()) {
              case LIST -> lists();
              case NUMBER -> numbers(thresholds);
              case TEXT -> List.of();
              default -> words();
            });
    if (present != null && !(present instanceof AnswerValue.Disputed)) {
      all.add(0, present);
    }
    return all.stream().distinct().toList();
  }

  private List<AnswerValue> words() {
    return values().stream().map(value -> (AnswerValue) new AnswerValue.Symbol(value)).toList();
  }

  private List<String> values() {
    return field.values().stream().map(AllowedValue::id).toList();
  }

  private List<AnswerValue> lists() {
    List<String> named =
        present instanceof AnswerValue.Items items ? items.values() : List.<String>of();
    List<AnswerValue> lists = new ArrayList<>();
    for (String value : values()) {
      List<String> other = new ArrayList<>(named);
      if (!other.remove(value)) {
        other.add(value);
      }
      lists.add(new AnswerValue.Items(other));
    }
    lists.add(new AnswerValue.Items(List.of()));
    lists.add(new AnswerValue.Items(values()));
    return lists;
  }

  private List<AnswerValue> numbers(Collection<Double> thresholds) {
    double step = field.unit() == Unit.RATIO || field.unit() == Unit.SHARE ? FRACTION : 1;
    TreeSet<Double> numbers = new TreeSet<>();
    for (double threshold : thresholds) {
      numbers.addAll(List.of(threshold - step, threshold, threshold + step));
    }
    return numbers.stream()
        .filter(number -> number >= 0)
        .map(number -> (AnswerValue) new AnswerValue.Amount(number))
        .toList();
  }

  /** Whether a list answer names all that can be named. */
  boolean isWhole(@Nullable AnswerValue value) {
    return field.type() == FieldType.LIST
        && value instanceof AnswerValue.Items items
        && items.values().size() == field.values().size()
        && differences(items) > 1;
  }

  private int differences(AnswerValue.Items items) {
    int named = present instanceof AnswerValue.Items before ? before.values().size() : 0;
    return items.values().size() - named;
  }
}
