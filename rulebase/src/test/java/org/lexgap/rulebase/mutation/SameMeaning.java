package org.lexgap.rulebase.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.rulebase.logic.AnswerSpace;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.PartialAnswers;
import org.lexgap.rulebase.logic.Truth;

/**
 * Shows that a mistake changes nothing: over every combination of answers that the conditions can
 * tell apart, blanks included, the same comes out. It may fail to see it, but never claims it of a
 * mistake that matters.
 */
final class SameMeaning {

  private final Vocabulary vocabulary;

  SameMeaning(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether two conditions hold alike. */
  boolean ofCondition(Expr one, Expr other) {
    return holds(
        fields(List.of(one, other)),
        List.of(one, other),
        answers -> {
          Truth a = answers.evaluation().truth(one);
          Truth b = answers.evaluation().truth(other);
          return a == Truth.OPEN || b == Truth.OPEN ? Optional.empty() : Optional.of(a == b);
        });
  }

  /** Whether two conditions apply alike, and leave it open alike. */
  boolean ofApplicability(Expr one, Expr other) {
    Set<String> fields = fields(List.of(one, other));
    BiFunction<PartialAnswers, Expr, Truth> truth =
        (answers, expr) -> Evaluation.withBlanksOpen(answers::value).truth(expr);
    return holds(
        fields,
        List.of(one, other),
        answers ->
            fields.stream().allMatch(f -> answers.isAnswered(f) || answers.isBlank(f))
                ? Optional.of(
                    truth.apply(answers, one) == truth.apply(answers, other)
                        && answers.evaluation().truth(one) == answers.evaluation().truth(other))
                : Optional.empty());
  }

  /** Whether an element with another branch comes out alike. */
  boolean ofBranch(ElementTree one, ElementTree other, Outcome branch) {
    List<Expr> conditions = new ArrayList<>(List.of(one.branch(branch), other.branch(branch)));
    conditions.addAll(one.branches().values());
    Set<String> fields = fields(conditions);
    fields.addAll(one.fields());
    boolean sameFields = one.fields().equals(other.fields());
    return holds(
        fields,
        conditions,
        answers -> {
          Evaluation evaluation = answers.evaluation();
          boolean unheeded =
              evaluation.truth(one.appliesIf()) == Truth.FALSE
                  || (sameFields && isBranchAlike(one, other, branch, evaluation));
          return unheeded ? Optional.of(true) : alike(one, other, answers);
        });
  }

  /** The other branches are the same anyway. */
  private static boolean isBranchAlike(
      ElementTree one, ElementTree other, Outcome branch, Evaluation evaluation) {
    Truth truth = evaluation.truth(one.branch(branch));
    return (truth != Truth.OPEN && truth == evaluation.truth(other.branch(branch)))
        || ElementTree.ORDER.subList(0, ElementTree.ORDER.indexOf(branch)).stream()
            .anyMatch(earlier -> evaluation.truth(one.branch(earlier)) == Truth.TRUE);
  }

  private static Optional<Boolean> alike(ElementTree one, ElementTree other, PartialAnswers given) {
    Optional<Outcome> a = outcome(one, given);
    Optional<Outcome> b = outcome(other, given);
    return a.isPresent() && b.isPresent() ? Optional.of(a.equals(b)) : Optional.empty();
  }

  /** What one law's answers come to; empty while that is open. */
  private static Optional<Outcome> outcome(ElementTree tree, PartialAnswers given) {
    boolean blank = tree.fields().stream().filter(f -> counts(tree, f)).allMatch(given::isBlank);
    if (blank) {
      return Optional.of(Outcome.UNKNOWN);
    }
    boolean asked = tree.fields().stream().filter(f -> counts(tree, f)).anyMatch(given::isAnswered);
    for (Outcome outcome : ElementTree.ORDER) {
      Truth truth = given.evaluation().truth(tree.branch(outcome));
      if (truth != Truth.FALSE) {
        return truth == Truth.TRUE && asked ? Optional.of(outcome) : Optional.empty();
      }
    }
    if (tree.fields().stream().anyMatch(given::isBlank)) {
      return Optional.of(Outcome.UNKNOWN);
    }
    boolean complete = tree.fields().stream().allMatch(given::isAnswered);
    return complete ? Optional.of(Outcome.REVIEW) : Optional.empty();
  }

  /** Only what a law says itself makes it take part. */
  private static boolean counts(ElementTree tree, String field) {
    return tree.element().scope() == ScopeLevel.JURISDICTION || !field.startsWith("ctx.");
  }

  private boolean holds(
      Set<String> fields,
      List<Expr> conditions,
      Function<PartialAnswers, Optional<Boolean>> question) {
    return AnswerSpace.of(vocabulary, fields, conditions)
        .withBlanks()
        .walk(question, (same, combinations, example) -> same);
  }

  private static Set<String> fields(List<Expr> conditions) {
    Set<String> fields = new LinkedHashSet<>();
    conditions.forEach(condition -> fields.addAll(Fields.of(condition)));
    return fields;
  }
}
