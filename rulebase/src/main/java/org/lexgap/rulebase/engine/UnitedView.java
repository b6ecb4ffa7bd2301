package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Unite;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;

/**
 * The answers of all laws and offences united, for what some law must provide. Lists are united; of
 * yes-no-partial the best counts; any other field takes part only as the vocabulary says.
 */
final class UnitedView extends View {

  private static final List<String> BEST_FIRST = List.of("yes", "partial", "no");

  private final Map<String, List<Answer>> given;
  private final Map<String, AnswerValue> values = new HashMap<>();

  UnitedView(Vocabulary vocabulary, Map<String, List<Answer>> given) {
    super(Scope.JURISDICTION);
    this.given = given;
    given.forEach(
        (name, answers) ->
            vocabulary
                .find(name)
                .map(field -> united(field, answers))
                .ifPresent(value -> values.put(name, value)));
  }

  private static @Nullable AnswerValue united(Field field, List<Answer> answers) {
    List<AnswerValue> all = answers.stream().map(Answer::value).toList();
    if (all.stream().anyMatch(AnswerValue.Disputed.class::isInstance)) {
      return null;
    }
    if (field.isContext()) {
      return all.get(0);
    }
    if (field.type() == FieldType.LIST) {
      return items(all);
    }
    if (field.type() == FieldType.YES_NO_PARTIAL) {
      return firstOf(BEST_FIRST, all);
    }
    return field.unite() == null ? null : byRule(field, field.unite(), all);
  }

  private static AnswerValue items(List<AnswerValue> all) {
    Set<String> items = new LinkedHashSet<>();
    all.forEach(value -> items.addAll(((AnswerValue.Items) value).values()));
    return new AnswerValue.Items(new ArrayList<>(items));
  }

  private static @Nullable AnswerValue byRule(Field field, Unite unite, List<AnswerValue> all) {
    return switch (unite) {
      case HIGHEST -> extreme(all, 1);
      case LOWEST -> extreme(all, -1);
      case YES -> firstOf(List.of("yes", "no"), all);
      case NO -> firstOf(List.of("no", "yes"), all);
      case FIRST_LISTED -> firstOf(field.values().stream().map(AllowedValue::id).toList(), all);
    };
  }

  private static AnswerValue extreme(List<AnswerValue> all, int sign) {
    return all.stream()
        .max(
            (a, b) ->
                sign
                    * Double.compare(
                        ((AnswerValue.Amount) a).value(), ((AnswerValue.Amount) b).value()))
        .orElseThrow();
  }

  private static @Nullable AnswerValue firstOf(List<String> order, List<AnswerValue> all) {
    return order.stream()
        .map(AnswerValue.Symbol::new)
        .filter(all::contains)
        .findFirst()
        .orElse(null);
  }

  @Override
  List<Answer> given(String field) {
    return given.getOrDefault(field, List.of());
  }

  @Override
  public @Nullable AnswerValue value(String field) {
    return values.get(field);
  }
}
