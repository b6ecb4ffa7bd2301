package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The comparisons of conditions, without the words that join or count them. */
final class Atoms {

  private Atoms() {}

  static Set<Expr> of(Collection<Expr> conditions) {
    Set<Expr> atoms = new LinkedHashSet<>();
    conditions.forEach(condition -> collect(condition, atoms));
    return atoms;
  }

  private static void collect(Expr expr, Set<Expr> atoms) {
    if (expr instanceof Expr.And and) {
      and.parts().forEach(part -> collect(part, atoms));
    } else if (expr instanceof Expr.Or or) {
      or.parts().forEach(part -> collect(part, atoms));
    } else if (expr instanceof Expr.Not not) {
      collect(not.part(), atoms);
    } else if (expr instanceof Expr.Compare compare && !counted(compare).isEmpty()) {
      counted(compare).forEach(condition -> collect(condition, atoms));
    } else if (!(expr instanceof Expr.Constant)) {
      atoms.add(expr);
    }
  }

  private static List<Expr> counted(Expr.Compare compare) {
    List<Expr> conditions = new ArrayList<>();
    for (Term side : List.of(compare.left(), compare.right())) {
      if (side instanceof Term.CountTrue countTrue) {
        conditions.addAll(countTrue.conditions());
      }
    }
    return conditions;
  }

  /** Shows every term of a comparison, those inside others included. */
  static void terms(Expr atom, Consumer<Term> visitor) {
    if (atom instanceof Expr.Compare compare) {
      terms(compare.left(), visitor);
      terms(compare.right(), visitor);
    }
  }

  private static void terms(Term term, Consumer<Term> visitor) {
    visitor.accept(term);
    if (term instanceof Term.Extreme extreme) {
      extreme.terms().forEach(part -> terms(part, visitor));
    } else if (term instanceof Term.Arithmetic arithmetic) {
      terms(arithmetic.left(), visitor);
      terms(arithmetic.right(), visitor);
    }
  }
}
