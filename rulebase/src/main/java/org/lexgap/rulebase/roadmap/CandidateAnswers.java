package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.rulebase.facts.Answers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.ListValues;
import org.lexgap.rulebase.logic.Thresholds;

/**
 * What the answer to one field could be instead, and how far each is from the present answer: the
 * number of values added to or taken from a list, or one word or number for another. Only what the
 * logic of the element can tell apart is tried.
 */
final class CandidateAnswers {

  private static final double FRACTION = 0.05;

  /** Beside a threshold is further than on it. */
  private static final double BESIDE = 0.25;

  /** Of words that serve alike, the one that stands first in the vocabulary. */
  private static final double LATER_WORD = 0.01;

  private final ElementTree tree;
  private final Field field;
  private final Answers answers;
  private final @Nullable AnswerValue present;
  private final Map<AnswerValue, Double> found = new LinkedHashMap<>();

  private CandidateAnswers(ElementTree tree, Field field, Answers answers) {
    this.tree = tree;
    this.field = field;
    this.answers = answers;
    this.present = answers.value(field.name());
  }

  /**
   * The candidates.
   *
   * @param tree the element that reads the field
   * @param field a field
   * @param answers the present answers
   * @return other answers with their distance from the present one
   */
  static Map<AnswerValue, Double> of(ElementTree tree, Field field, Answers answers) {
    CandidateAnswers candidates = new CandidateAnswers(tree, field, answers);
    switch (field.type()) {
      case LIST -> candidates.lists();
      case NUMBER -> candidates.numbers();
      case TEXT -> {}
      default -> candidates.words();
    }
    return candidates.found;
  }

  private void words() {
    double distance = 1;
    for (AllowedValue value : field.values()) {
      offer(new Symbol(value.id()), distance);
      distance += LATER_WORD;
    }
  }

  private void numbers() {
    double step = field.unit() == Unit.RATIO || field.unit() == Unit.SHARE ? FRACTION : 1;
    for (double threshold : Thresholds.of(field.name(), tree.branches().values(), answers)) {
      offer(new Amount(threshold), 1);
      offer(new Amount(threshold + step), 1 + BESIDE);
      if (threshold >= step) {
        offer(new Amount(threshold - step), 1 + BESIDE);
      }
    }
  }

  private void lists() {
    List<String> named = present instanceof Items items ? items.values() : List.of();
    ListValues asked = ListValues.of(field.name(), tree, answers);
    Set<String> mentioned = asked.mentioned();
    asked.groups().forEach(group -> offer(named, group, Set.of()));
    mentioned.forEach(value -> offer(named, Set.of(value), Set.of()));
    named.forEach(value -> offer(named, Set.of(), Set.of(value)));
    offer(named, mentioned, Set.of());
    if (asked.isCounted()) {
      firstOf(named);
    }
    offer(named, Set.of(), named);
    Set<String> strangers = new LinkedHashSet<>(named);
    strangers.removeAll(mentioned);
    offer(named, Set.of(), strangers);
  }

  /** Where values are only counted, those that stand first in the vocabulary. */
  private void firstOf(List<String> named) {
    List<String> added = new ArrayList<>();
    for (AllowedValue value : field.values()) {
      if (!named.contains(value.id())) {
        added.add(value.id());
        offer(named, added, Set.of());
      }
    }
  }

  private void offer(List<String> named, Collection<String> added, Collection<String> removed) {
    List<String> values = new ArrayList<>(named);
    values.removeAll(removed);
    added.stream().filter(value -> !values.contains(value)).forEach(values::add);
    int same = (int) values.stream().filter(named::contains).count();
    // To answer a blank with the empty list is a different answer too.
    offer(new Items(values), Math.max(1, values.size() - same + named.size() - same));
  }

  private void offer(AnswerValue value, double distance) {
    if (!value.equals(present)) {
      found.merge(value, distance, Math::min);
    }
  }
}
