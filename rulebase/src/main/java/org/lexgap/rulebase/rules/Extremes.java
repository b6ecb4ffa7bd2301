package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.LogicException;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;

/**
 * Rewrites comparisons with {@code min}, {@code max} and {@code count_true} into comparisons that
 * facts can satisfy one by one. The rewriting is exact, nulls included.
 */
final class Extremes {

  private Extremes() {}

  /** The comparison without them; empty if it holds none. */
  static Optional<Expr> resolve(Expr.Compare compare) {
    if (compare.left() instanceof Term.CountTrue count) {
      return Optional.of(countTrue(count.conditions(), compare.op(), compare.right()));
    }
    if (compare.right() instanceof Term.CountTrue count) {
      return Optional.of(countTrue(count.conditions(), compare.op().mirrored(), compare.left()));
    }
    Optional<Extreme> right = find(compare.right(), UnaryOperator.identity(), true);
    if (right.isPresent()) {
      return Optional.of(resolve(compare.left(), compare.op(), right.get()));
    }
    return find(compare.left(), UnaryOperator.identity(), true)
        .map(left -> resolve(compare.right(), compare.op().mirrored(), left));
  }

  /** An extreme with the calculation around it. */
  private record Extreme(Term.Extreme term, UnaryOperator<Term> around, boolean increasing) {}

  private static Optional<Extreme> find(Term term, UnaryOperator<Term> around, boolean increasing) {
    if (term instanceof Term.Extreme extreme) {
      return Optional.of(new Extreme(extreme, around, increasing));
    }
    if (!(term instanceof Term.Arithmetic calc)) {
      return Optional.empty();
    }
    Optional<Extreme> left =
        find(
            calc.left(),
            inner -> around.apply(new Term.Arithmetic(inner, calc.sign(), calc.right())),
            increasing);
    return left.isPresent()
        ? left
        : find(
            calc.right(),
            inner -> around.apply(new Term.Arithmetic(calc.left(), calc.sign(), inner)),
            increasing == (calc.sign() != '/'));
  }

  private static Expr resolve(Term other, Op op, Extreme extreme) {
    boolean above = op == Op.GT || op == Op.GE;
    boolean below = op == Op.LT || op == Op.LE;
    boolean reachesLeast = extreme.term().greatest() != extreme.increasing();
    List<Term> terms = extreme.term().terms();
    if ((above && reachesLeast) || (below && !reachesLeast)) {
      return anyOf(
          terms.stream()
              .map(term -> (Expr) new Expr.Compare(other, op, extreme.around().apply(term)))
              .toList());
    }
    List<Expr> ways = new ArrayList<>();
    for (int index = 0; index < terms.size(); index++) {
      ways.add(isExtreme(index, extreme, other, op));
    }
    if (op == Op.NE && terms.stream().allMatch(Term.FieldRef.class::isInstance)) {
      ways.add(isOnlyNull(terms, other));
    }
    return anyOf(ways);
  }

  /** Every term is null and the other side is not: they differ. */
  private static Expr isOnlyNull(List<Term> terms, Term other) {
    List<Expr> parts = new ArrayList<>();
    terms.forEach(term -> parts.add(new Expr.IsNull((Term.FieldRef) term, false)));
    parts.add(new Expr.Compare(other, Op.EQ, other));
    return new Expr.And(parts);
  }

  /** The term at the index is there, none goes beyond it, and the comparison holds for it. */
  private static Expr isExtreme(int index, Extreme extreme, Term other, Op op) {
    List<Term> terms = extreme.term().terms();
    Term chosen = terms.get(index);
    List<Expr> parts = new ArrayList<>();
    if (chosen instanceof Term.FieldRef field) {
      parts.add(new Expr.IsNull(field, true));
    }
    Op beyond = extreme.term().greatest() ? Op.GT : Op.LT;
    for (int i = 0; i < terms.size(); i++) {
      if (i != index) {
        parts.add(new Expr.Not(new Expr.Compare(terms.get(i), beyond, chosen)));
      }
    }
    parts.add(new Expr.Compare(other, op, extreme.around().apply(chosen)));
    return new Expr.And(parts);
  }

  private static Expr countTrue(List<Expr> conditions, Op op, Term right) {
    if (!(right instanceof Term.Number number)) {
      throw new LogicException(
          "count_true is compared with (%s). Compare it with a number.".formatted(right));
    }
    int k = (int) number.value();
    return switch (op) {
      case GE -> atLeast(k, conditions);
      case GT -> atLeast(k + 1, conditions);
      case LT -> new Expr.Not(atLeast(k, conditions));
      case LE -> new Expr.Not(atLeast(k + 1, conditions));
      case EQ ->
          new Expr.And(List.of(atLeast(k, conditions), new Expr.Not(atLeast(k + 1, conditions))));
      case NE ->
          new Expr.Or(List.of(new Expr.Not(atLeast(k, conditions)), atLeast(k + 1, conditions)));
    };
  }

  private static Expr atLeast(int k, List<Expr> conditions) {
    if (k <= 0) {
      return Expr.ALWAYS;
    }
    List<Expr> ways = new ArrayList<>();
    choose(k, conditions, 0, List.of(), ways);
    return ways.isEmpty() ? Expr.NEVER : anyOf(ways);
  }

  private static void choose(
      int k, List<Expr> from, int start, List<Expr> chosen, List<Expr> ways) {
    if (ways.size() > Joins.MOST_WAYS) {
      throw Joins.tooManyWays();
    }
    if (chosen.size() == k) {
      ways.add(chosen.size() == 1 ? chosen.get(0) : new Expr.And(chosen));
      return;
    }
    for (int i = start; i < from.size(); i++) {
      List<Expr> more = new ArrayList<>(chosen);
      more.add(from.get(i));
      choose(k, from, i + 1, more, ways);
    }
  }

  private static Expr anyOf(List<Expr> parts) {
    return parts.size() == 1 ? parts.get(0) : new Expr.Or(parts);
  }
}
