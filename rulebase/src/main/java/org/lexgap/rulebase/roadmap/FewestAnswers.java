package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.Answers;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Truth;

/**
 * Looks for the fewest different answers, and of those the nearest, with which one element comes to
 * an outcome. Answers with which a law would reach further than the instrument asks are named only
 * where there are no others. It reads the tree from which the rules are written; whoever uses what
 * it finds lays it before the rules.
 */
final class FewestAnswers {

  private static final int AT_MOST = 4;

  /** Enough for every element of the catalogue; a bound for those of packs. */
  private static final int TRIES = 200_000;

  private final ElementTree tree;
  private final Answers present;
  private final Set<Outcome> wanted;
  private final boolean mayReachFurther;
  private final List<Field> fields;
  private final List<Map<AnswerValue, Double>> candidates = new ArrayList<>();
  private final Map<String, AnswerValue> tried = new LinkedHashMap<>();
  private @Nullable Map<String, AnswerValue> best;
  private double bestDistance;
  private int tries;

  private FewestAnswers(
      ElementTree tree,
      Vocabulary vocabulary,
      Answers present,
      Set<Outcome> wanted,
      boolean mayReachFurther) {
    this.tree = tree;
    this.present = present;
    this.wanted = wanted;
    this.mayReachFurther = mayReachFurther;
    this.fields =
        tree.fields().stream().map(vocabulary::field).filter(field -> !field.isContext()).toList();
    fields.forEach(field -> candidates.add(CandidateAnswers.of(tree, field, present)));
  }

  /**
   * The fewest different answers. Facts about the State are never different.
   *
   * @param tree an element
   * @param vocabulary the fields
   * @param present the present answers
   * @param wanted the outcomes to come to
   * @return other answers by field, or empty if none were found
   */
  static Optional<Map<String, AnswerValue>> of(
      ElementTree tree, Vocabulary vocabulary, Answers present, Set<Outcome> wanted) {
    Optional<Map<String, AnswerValue>> exact =
        new FewestAnswers(tree, vocabulary, present, wanted, tree.wider() == null).search();
    return exact.isPresent() || tree.wider() == null
        ? exact
        : new FewestAnswers(tree, vocabulary, present, wanted, true).search();
  }

  private Optional<Map<String, AnswerValue>> search() {
    for (int size = 0; size <= AT_MOST && best == null; size++) {
      bestDistance = Double.MAX_VALUE;
      choose(size, 0, 0);
    }
    return Optional.ofNullable(best);
  }

  private void choose(int left, int from, double distance) {
    if (distance >= bestDistance || tries > TRIES) {
      return;
    }
    if (left == 0) {
      judge(distance);
      return;
    }
    for (int i = from; i <= fields.size() - left; i++) {
      String name = fields.get(i).name();
      for (Map.Entry<AnswerValue, Double> candidate : candidates.get(i).entrySet()) {
        tried.put(name, candidate.getKey());
        choose(left - 1, i + 1, distance + candidate.getValue());
      }
      tried.remove(name);
    }
  }

  private void judge(double distance) {
    tries++;
    if (wanted.contains(outcome(tree, this::supposed)) && (mayReachFurther || !reachesFurther())) {
      best = new LinkedHashMap<>(tried);
      bestDistance = distance;
    }
  }

  private boolean reachesFurther() {
    return Evaluation.of(this::supposed).truth(tree.wider()) == Truth.TRUE;
  }

  private @Nullable AnswerValue supposed(String field) {
    AnswerValue other = tried.get(field);
    return other == null ? present.value(field) : other;
  }

  /** The first branch that is true. */
  static Outcome outcome(ElementTree tree, Answers answers) {
    Evaluation evaluation = Evaluation.of(answers);
    return ElementTree.ORDER.stream()
        .filter(outcome -> evaluation.truth(tree.branch(outcome)) == Truth.TRUE)
        .findFirst()
        .orElse(Outcome.UNKNOWN);
  }
}
