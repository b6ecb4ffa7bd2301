package org.lexgap.rulebase.logic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Numbers of which the conditions can tell any two apart. Where a field is compared with constants
 * only, these are the constants, the gaps between them and what lies beyond. Where fields are
 * compared or calculated with each other it is a grid: the same constants, multiplied and divided
 * by the factors, with as many numbers in each gap as fields are compared.
 */
final class NumberClasses {

  private final Set<Expr> atoms;

  NumberClasses(Set<Expr> atoms) {
    this.atoms = atoms;
  }

  boolean isGrid(String field) {
    return atoms.stream()
        .filter(atom -> Fields.of(atom).contains(field))
        .anyMatch(atom -> !isThreshold(atom));
  }

  private static boolean isThreshold(Expr atom) {
    return atom instanceof Expr.IsNull
        || (atom instanceof Expr.Compare compare
            && (isThreshold(compare.left(), compare.right())
                || isThreshold(compare.right(), compare.left())));
  }

  private static boolean isThreshold(Term field, Term constant) {
    return field instanceof Term.FieldRef && constant instanceof Term.Number;
  }

  List<Double> of(String field) {
    Set<String> linked = linked(field);
    List<Expr> read =
        atoms.stream().filter(a -> Fields.of(a).stream().anyMatch(linked::contains)).toList();
    TreeSet<Double> points = new TreeSet<>();
    Set<Double> factors = new LinkedHashSet<>();
    read.forEach(atom -> Atoms.terms(atom, term -> collect(term, points, factors)));
    for (double point : List.copyOf(points)) {
      factors.forEach(factor -> points.addAll(List.of(point * factor, point / factor)));
    }
    return withGaps(points, linked.size());
  }

  private static void collect(Term term, Set<Double> points, Set<Double> factors) {
    if (term instanceof Term.Number number && number.value() > 0) {
      points.add(number.value());
    }
    if (term instanceof Term.Arithmetic arithmetic) {
      Stream.of(arithmetic.left(), arithmetic.right())
          .filter(part -> part instanceof Term.Number number && number.value() > 0)
          .forEach(part -> factors.add(((Term.Number) part).value()));
    }
  }

  private Set<String> linked(String field) {
    Set<String> linked = new LinkedHashSet<>(Set.of(field));
    int before = 0;
    while (before < linked.size()) {
      before = linked.size();
      for (Expr atom : atoms) {
        Collection<String> read = Fields.of(atom);
        if (read.stream().anyMatch(linked::contains)) {
          linked.addAll(read);
        }
      }
    }
    return linked;
  }

  private static List<Double> withGaps(TreeSet<Double> points, int perGap) {
    Set<Double> all = new TreeSet<>(points);
    double low = 0;
    for (double high : points) {
      fill(all, low, high, perGap);
      low = high;
    }
    fill(all, low, low + perGap + 1, perGap);
    all.add(0.0);
    return List.copyOf(all);
  }

  private static void fill(Set<Double> all, double low, double high, int count) {
    for (int i = 1; i <= count; i++) {
      all.add(low + (high - low) * i / (count + 1));
    }
  }
}
