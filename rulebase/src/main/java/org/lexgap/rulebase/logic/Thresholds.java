package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.Answers;

/** The numbers at which the answer to a field begins to count differently. */
public final class Thresholds {

  private final String field;
  private final Answers answers;
  private final Set<Double> found = new TreeSet<>();

  private Thresholds(String field, Answers answers) {
    this.field = field;
    this.answers = answers;
  }

  /**
   * The thresholds of a field.
   *
   * @param field the name of a field that takes a number
   * @param conditions what reads it
   * @param answers the answers to the other fields with which it is compared
   * @return the numbers, the least first
   */
  public static Set<Double> of(String field, Collection<Expr> conditions, Answers answers) {
    Thresholds thresholds = new Thresholds(field, answers);
    conditions.forEach(thresholds::visit);
    return thresholds.found;
  }

  private void visit(Expr expr) {
    expr.joined().forEach(this::visit);
    if (expr instanceof Expr.Compare compare) {
      visit(compare);
    }
  }

  private void visit(Expr.Compare compare) {
    Stream.of(compare.left(), compare.right())
        .filter(Term.CountTrue.class::isInstance)
        .flatMap(term -> ((Term.CountTrue) term).conditions().stream())
        .forEach(this::visit);
    meet(compare.left(), compare.right());
    meet(compare.right(), compare.left());
  }

  /** The side that reads the field meets the other; a factor beside the field shifts the number. */
  private void meet(Term side, Term other) {
    @Nullable Double value = reads(side) ? value(other) : null;
    if (value == null) {
      return;
    }
    found.add(value);
    for (double part : literals(side)) {
      found.add(part);
      Stream.of(value * part, value / part, value - part)
          .filter(this::isAnswer)
          .forEach(found::add);
    }
  }

  private boolean isAnswer(double number) {
    return number >= 0 && Double.isFinite(number);
  }

  private boolean reads(Term term) {
    return parts(term).stream().anyMatch(isField());
  }

  private Predicate<Term> isField() {
    return part -> part instanceof Term.FieldRef ref && ref.name().equals(field);
  }

  private static List<Double> literals(Term term) {
    Set<Double> literals = new LinkedHashSet<>();
    for (Term part : parts(term)) {
      if (part instanceof Term.Number number) {
        literals.add(number.value());
      }
    }
    return List.copyOf(literals);
  }

  private static List<Term> parts(Term term) {
    List<Term> parts = new ArrayList<>(List.of(term));
    if (term instanceof Term.Extreme extreme) {
      extreme.terms().forEach(one -> parts.addAll(parts(one)));
    } else if (term instanceof Term.Arithmetic arithmetic) {
      parts.addAll(parts(arithmetic.left()));
      parts.addAll(parts(arithmetic.right()));
    }
    return parts;
  }

  private @Nullable Double value(Term term) {
    if (term instanceof Term.Number number) {
      return number.value();
    }
    if (term instanceof Term.FieldRef ref) {
      return answers.value(ref.name()) instanceof AnswerValue.Amount amount ? amount.value() : null;
    }
    if (term instanceof Term.Extreme extreme) {
      return extreme(extreme);
    }
    return term instanceof Term.Arithmetic arithmetic ? value(arithmetic) : null;
  }

  private @Nullable Double extreme(Term.Extreme extreme) {
    Stream<Double> values = extreme.terms().stream().map(this::value).filter(Objects::nonNull);
    return (extreme.greatest() ? values.max(Double::compare) : values.min(Double::compare))
        .orElse(null);
  }

  private @Nullable Double value(Term.Arithmetic arithmetic) {
    @Nullable Double left = value(arithmetic.left());
    @Nullable Double right = value(arithmetic.right());
    return left == null || right == null ? null : arithmetic.apply(left, right);
  }
}
