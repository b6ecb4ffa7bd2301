package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.LogicException;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;
import org.lexgap.rulebase.logic.Truth;

/**
 * Turns a logic tree into the left-hand side of a rule.
 *
 * <p>In one law, offence or united view a field has at most one fact, so "not equal" is "there is
 * no equal fact". Where a check may choose among the answers of several laws, "not equal" is
 * "another fact, or none at all", and a field that occurs twice means the same fact.
 */
final class ConditionBuilder {

  private final boolean choice;

  private ConditionBuilder(boolean choice) {
    this.choice = choice;
  }

  /** For one law, offence or united view. */
  static Condition single(Expr expr) {
    return Joins.merged(new ConditionBuilder(false).holds(expr));
  }

  /** For a choice of answers, one for each field and each from any law. */
  static Condition choice(Expr expr) {
    return Joins.distributed(new ConditionBuilder(true).holds(expr));
  }

  /** The condition is answered and does not hold, whatever the blanks become. */
  static Condition certainlyFails(Expr expr) {
    return Joins.merged(new ConditionBuilder(false).failsForSure(expr));
  }

  private Condition holds(Expr expr) {
    if (expr instanceof Expr.And and) {
      return new Condition.All(each(and.parts(), this::holds));
    }
    if (expr instanceof Expr.Or or) {
      return new Condition.Any(each(or.parts(), this::holds));
    }
    if (expr instanceof Expr.Not not) {
      return fails(not.part());
    }
    if (expr instanceof Expr.Constant constant) {
      return constant.truth() ? new Condition.All(List.of()) : new Condition.Any(List.of());
    }
    if (expr instanceof Expr.Compare compare) {
      return compare(compare);
    }
    if (expr instanceof Expr.IsNull isNull) {
      return isNull.negated() ? present(isNull.field()) : blank(isNull.field());
    }
    return facts(test(expr, false));
  }

  private Condition fails(Expr expr) {
    if (expr instanceof Expr.And and) {
      return new Condition.Any(each(and.parts(), this::fails));
    }
    if (expr instanceof Expr.Or or) {
      return new Condition.All(each(or.parts(), this::fails));
    }
    if (expr instanceof Expr.Not not) {
      return holds(not.part());
    }
    if (expr instanceof Expr.Constant constant) {
      return holds(new Expr.Constant(!constant.truth()));
    }
    if (expr instanceof Expr.Compare compare) {
      Optional<Expr> resolved = Extremes.resolve(compare);
      if (resolved.isPresent()) {
        return fails(resolved.get());
      }
      return Fields.of(compare).isEmpty()
          ? holds(new Expr.Compare(compare.left(), compare.op().negated(), compare.right()))
          : failsToCompare(compare);
    }
    if (expr instanceof Expr.IsNull isNull) {
      return holds(new Expr.IsNull(isNull.field(), !isNull.negated()));
    }
    return choice
        ? new Condition.Any(withBlanks(facts(test(expr, true)), test(expr, true).fields()))
        : new Condition.NoFacts(List.of(test(expr, false)));
  }

  private Condition failsForSure(Expr expr) {
    if (expr instanceof Expr.And and) {
      return new Condition.Any(each(and.parts(), this::failsForSure));
    }
    if (expr instanceof Expr.Or or) {
      return new Condition.All(each(or.parts(), this::failsForSure));
    }
    if (expr instanceof Expr.Compare compare) {
      return facts(comparison(compare.left(), compare.op().negated(), compare.right()));
    }
    if (expr instanceof Expr.Constant || expr instanceof Expr.Not || expr instanceof Expr.IsNull) {
      throw new LogicException(
          "applies_if cannot hold (%s). Use and, or, comparisons and in.".formatted(expr));
    }
    return facts(test(expr, true));
  }

  private static List<Condition> each(List<Expr> parts, Function<Expr, Condition> how) {
    return parts.stream().map(how).toList();
  }

  /** The test of a comparison that a blank field always fails. */
  private static Test test(Expr expr, boolean turned) {
    if (expr instanceof Expr.OneOf oneOf) {
      return new Test.ValueIn(oneOf.field(), oneOf.values(), oneOf.negated() != turned);
    }
    if (expr instanceof Expr.Names names) {
      return new Test.Contains(names.list(), names.value(), names.negated() != turned);
    }
    if (expr instanceof Expr.SubsetOf subset) {
      return new Test.ContainsAll(subset.outer(), subset.inner(), subset.negated() != turned);
    }
    Expr.IsEmpty isEmpty = (Expr.IsEmpty) expr;
    Op op = isEmpty.negated() != turned ? Op.GT : Op.EQ;
    return new Test.Comparison(new Term.Count(isEmpty.list()), op, new Term.Number(0, null));
  }

  private Condition compare(Expr.Compare compare) {
    Optional<Expr> resolved = Extremes.resolve(compare);
    if (resolved.isPresent()) {
      return holds(resolved.get());
    }
    if (Fields.of(compare).isEmpty()) {
      return holds(new Expr.Constant(Evaluation.of(field -> null).truth(compare) == Truth.TRUE));
    }
    return compare.op() == Op.NE ? differs(compare) : joined(compare, compare.op());
  }

  private Condition joined(Expr.Compare compare, Op op) {
    return facts(comparison(compare.left(), op, compare.right()));
  }

  private static Test comparison(Term left, Op op, Term right) {
    if (right instanceof Term.Symbol symbol) {
      return new Test.ValueIn((Term.FieldRef) left, List.of(symbol.value()), op == Op.NE);
    }
    if (left instanceof Term.SetOf a && right instanceof Term.SetOf b) {
      return new Test.Same(a.list(), b.list(), op == Op.NE);
    }
    if (left instanceof Term.FieldRef a
        && right instanceof Term.FieldRef b
        && a.type() != FieldType.NUMBER) {
      return new Test.Same(a, b, op == Op.NE);
    }
    return new Test.Comparison(left, op, right);
  }

  /** True if both sides are there and differ, or if exactly one side is null. */
  private Condition differs(Expr.Compare compare) {
    List<Term.FieldRef> left = fieldsOf(compare.left());
    List<Term.FieldRef> right = fieldsOf(compare.right());
    Condition unequal = joined(compare, Op.NE);
    if (right.isEmpty() && !choice) {
      return new Condition.NoFacts(List.of(comparison(compare.left(), Op.EQ, compare.right())));
    }
    if (right.isEmpty()) {
      return new Condition.Any(withBlanks(unequal, left));
    }
    return new Condition.Any(
        List.of(
            unequal,
            new Condition.All(List.of(someBlank(left), allPresent(right))),
            new Condition.All(List.of(allPresent(left), someBlank(right)))));
  }

  private Condition failsToCompare(Expr.Compare compare) {
    List<Term.FieldRef> fields = new ArrayList<>(fieldsOf(compare.left()));
    fields.addAll(fieldsOf(compare.right()));
    if (compare.op() == Op.NE) {
      Condition equal = joined(compare, Op.EQ);
      return fieldsOf(compare.right()).isEmpty()
          ? equal
          : new Condition.Any(
              List.of(
                  equal,
                  new Condition.All(
                      List.of(
                          someBlank(fieldsOf(compare.left())),
                          someBlank(fieldsOf(compare.right()))))));
    }
    if (choice) {
      return new Condition.Any(withBlanks(joined(compare, compare.op().negated()), fields));
    }
    return new Condition.NoFacts(
        List.of(comparison(compare.left(), compare.op(), compare.right())));
  }

  private static List<Term.FieldRef> fieldsOf(Term term) {
    Set<Term.FieldRef> fields = new LinkedHashSet<>();
    if (term instanceof Term.SetOf setOf) {
      fields.add(setOf.list());
    }
    Terms.collectFields(term, fields);
    return List.copyOf(fields);
  }

  private static List<Condition> withBlanks(Condition first, List<Term.FieldRef> fields) {
    List<Condition> parts = new ArrayList<>(List.of(first));
    fields.stream().distinct().forEach(field -> parts.add(blank(field)));
    return parts;
  }

  private static Condition someBlank(List<Term.FieldRef> fields) {
    return new Condition.Any(fields.stream().map(ConditionBuilder::blank).toList());
  }

  private static Condition allPresent(List<Term.FieldRef> fields) {
    return new Condition.All(fields.stream().map(ConditionBuilder::present).toList());
  }

  private static Condition blank(Term.FieldRef field) {
    return new Condition.NoFacts(List.of(new Test.Present(field)));
  }

  private static Condition present(Term.FieldRef field) {
    return facts(new Test.Present(field));
  }

  /** A share of some values that is whole or nothing is said value by value. */
  private static Condition facts(Test test) {
    if (test instanceof Test.Comparison comparison
        && comparison.op() == Op.EQ
        && comparison.left() instanceof Term.Share share
        && !share.whole()
        && comparison.right() instanceof Term.Number number
        && (number.value() == 0 || number.value() == 1)) {
      return new Condition.Facts(
          share.values().stream()
              .map(value -> (Test) new Test.Contains(share.list(), value, number.value() == 0))
              .toList());
    }
    return new Condition.Facts(List.of(test));
  }
}
