package org.lexgap.rulebase.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.mutation.Slip.Kind;

/** Every small mistake in a condition. */
final class Slips {

  private Slips() {}

  /** The mistakes, each text once and never the condition itself. */
  static List<Slip> of(Expr expr) {
    Expr constant = expr.equals(Expr.NEVER) ? Expr.ALWAYS : Expr.NEVER;
    return distinct(expr, Stream.concat(within(expr), constant(constant)));
  }

  /** The mistakes in a condition under which an element applies: it cannot be negated. */
  static List<Slip> ofApplicability(Expr expr) {
    Stream<Slip> within = within(expr).filter(slip -> slip.kind() != Kind.NEGATION);
    return distinct(expr, Stream.concat(within, constant(Expr.ALWAYS)));
  }

  private static List<Slip> distinct(Expr original, Stream<Slip> all) {
    Map<String, Slip> slips = new LinkedHashMap<>();
    all.filter(slip -> !slip.expr().toString().equals(original.toString()))
        .forEach(slip -> slips.putIfAbsent(slip.expr().toString(), slip));
    return List.copyOf(slips.values());
  }

  private static Stream<Slip> constant(Expr constant) {
    return Stream.of(new Slip(Kind.CONSTANT, constant));
  }

  static Stream<Slip> within(Expr expr) {
    if (expr instanceof Expr.And and) {
      return joined(and, and.parts(), Expr.And::new, Expr.Or::new);
    }
    if (expr instanceof Expr.Or or) {
      return joined(or, or.parts(), Expr.Or::new, Expr.And::new);
    }
    if (expr instanceof Expr.Not not) {
      return Stream.concat(
          Stream.of(new Slip(Kind.NEGATION, not.part())),
          within(not.part()).map(slip -> new Slip(slip.kind(), new Expr.Not(slip.expr()))));
    }
    return leaf(expr);
  }

  private static Stream<Slip> joined(
      Expr expr,
      List<Expr> parts,
      Function<List<Expr>, Expr> same,
      Function<List<Expr>, Expr> other) {
    List<Slip> slips = new ArrayList<>();
    slips.add(new Slip(Kind.JUNCTION, other.apply(parts)));
    slips.add(new Slip(Kind.NEGATION, new Expr.Not(expr)));
    TermSlips.without(parts)
        .map(less -> less.size() == 1 ? less.get(0) : same.apply(less))
        .forEach(less -> slips.add(new Slip(Kind.PART, less)));
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      within(parts.get(i))
          .map(s -> new Slip(s.kind(), same.apply(TermSlips.with(parts, at, s.expr()))))
          .forEach(slips::add);
    }
    return slips.stream();
  }

  private static Stream<Slip> leaf(Expr expr) {
    if (expr instanceof Expr.Compare compare) {
      return Stream.of(operators(compare), left(compare), right(compare)).flatMap(s -> s);
    }
    if (expr instanceof Expr.OneOf in) {
      return Stream.concat(
          Stream.of(turned(new Expr.OneOf(in.field(), in.values(), !in.negated()))),
          TermSlips.without(in.values())
              .map(v -> new Slip(Kind.VALUE, new Expr.OneOf(in.field(), v, in.negated()))));
    }
    if (expr instanceof Expr.Names names) {
      return Stream.of(turned(new Expr.Names(names.value(), names.list(), !names.negated())));
    }
    if (expr instanceof Expr.SubsetOf in) {
      return Stream.of(
          turned(new Expr.SubsetOf(in.inner(), in.outer(), !in.negated())),
          turned(new Expr.SubsetOf(in.outer(), in.inner(), in.negated())));
    }
    if (expr instanceof Expr.IsNull isNull) {
      return Stream.of(turned(new Expr.IsNull(isNull.field(), !isNull.negated())));
    }
    return expr instanceof Expr.IsEmpty isEmpty
        ? Stream.of(turned(new Expr.IsEmpty(isEmpty.list(), !isEmpty.negated())))
        : Stream.of();
  }

  private static Slip turned(Expr expr) {
    return new Slip(Kind.COMPARISON, expr);
  }

  private static Stream<Slip> operators(Expr.Compare compare) {
    return mistaken(compare.op())
        .map(op -> turned(new Expr.Compare(compare.left(), op, compare.right())));
  }

  /** The opposite, and the same with the border on the other side. */
  private static Stream<Op> mistaken(Op op) {
    return switch (op) {
      case EQ -> Stream.of(Op.NE);
      case NE -> Stream.of(Op.EQ);
      case LT -> Stream.of(Op.LE, Op.GE);
      case LE -> Stream.of(Op.LT, Op.GT);
      case GT -> Stream.of(Op.GE, Op.LE);
      case GE -> Stream.of(Op.GT, Op.LT);
    };
  }

  private static Stream<Slip> left(Expr.Compare compare) {
    return TermSlips.of(compare.left(), compare.right())
        .map(s -> new Slip(s.kind(), new Expr.Compare(s.term(), compare.op(), compare.right())));
  }

  private static Stream<Slip> right(Expr.Compare compare) {
    return TermSlips.of(compare.right(), compare.left())
        .map(s -> new Slip(s.kind(), new Expr.Compare(compare.left(), compare.op(), s.term())));
  }
}
