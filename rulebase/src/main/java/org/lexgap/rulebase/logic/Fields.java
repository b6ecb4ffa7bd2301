package org.lexgap.rulebase.logic;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a condition reads. */
public final class Fields {

  private final Consumer<Term> visitor;

  private Fields(Consumer<Term> visitor) {
    this.visitor = visitor;
  }

  /**
   * The fields that a condition reads.
   *
   * @param expr the condition
   * @return their names in the order of the text
   */
  public static Set<String> of(Expr expr) {
    String only = onlyField(expr);
    if (only != null) {
      return Set.of(only);
    }
    Set<String> names = new LinkedHashSet<>();
    new Fields(term -> addField(term, names)).visit(expr);
    return names;
  }

  /** Most comparisons read one field; they are asked for it often. */
  private static @Nullable String onlyField(Expr expr) {
    if (expr instanceof Expr.Compare compare) {
      boolean constant =
          compare.right() instanceof Term.Symbol || compare.right() instanceof Term.Number;
      return constant && compare.left() instanceof Term.FieldRef field ? field.name() : null;
    }
    if (expr instanceof Expr.OneOf oneOf) {
      return oneOf.field().name();
    }
    return expr instanceof Expr.Names names ? names.list().name() : null;
  }

  private static void addField(Term term, Set<String> names) {
    if (term instanceof Term.FieldRef field) {
      names.add(field.name());
    }
  }

  /**
   * The benchmarks that stand in a condition.
   *
   * @param expr the condition
   * @return their ids in the order of the text
   */
  public static Set<String> benchmarksOf(Expr expr) {
    Set<String> ids = new LinkedHashSet<>();
    new Fields(term -> addBenchmark(term, ids)).visit(expr);
    return ids;
  }

  private static void addBenchmark(Term term, Set<String> ids) {
    if (term instanceof Term.Number number && number.benchmark() != null) {
      ids.add(number.benchmark());
    }
  }

  private void visit(Expr expr) {
    expr.joined().forEach(this::visit);
    if (expr instanceof Expr.Compare compare) {
      visit(compare.left());
      visit(compare.right());
    } else if (expr instanceof Expr.OneOf oneOf) {
      visit(oneOf.field());
    } else if (expr instanceof Expr.Names names) {
      visit(names.list());
    } else if (expr instanceof Expr.SubsetOf subset) {
      visit(subset.inner());
      visit(subset.outer());
    } else if (expr instanceof Expr.IsNull isNull) {
      visit(isNull.field());
    } else if (expr instanceof Expr.IsEmpty isEmpty) {
      visit(isEmpty.list());
    }
  }

  private void visit(Term term) {
    visitor.accept(term);
    if (term instanceof Term.Count count) {
      visit(count.list());
    } else if (term instanceof Term.Share share) {
      visit(share.list());
    } else if (term instanceof Term.SetOf setOf) {
      visit(setOf.list());
    } else if (term instanceof Term.CountTrue countTrue) {
      countTrue.conditions().forEach(this::visit);
    } else if (term instanceof Term.Extreme extreme) {
      extreme.terms().forEach(this::visit);
    } else if (term instanceof Term.Arithmetic arithmetic) {
      visit(arithmetic.left());
      visit(arithmetic.right());
    }
  }
}
