package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.Answers;

/** The values of a list that the logic of an element asks about. */
public final class ListValues {

  private final String list;
  private final Answers answers;
  private final List<Set<String>> groups = new ArrayList<>();
  private boolean counted;

  private ListValues(String list, Answers answers) {
    this.list = list;
    this.answers = answers;
  }

  /**
   * What the logic of an element asks about a list.
   *
   * @param list the name of a list field
   * @param tree the element that reads it
   * @param answers the answers to the other lists with which it is compared
   * @return the values
   */
  public static ListValues of(String list, ElementTree tree, Answers answers) {
    ListValues values = new ListValues(list, answers);
    tree.branches().values().forEach(values::visit);
    return values;
  }

  /**
   * The groups of values that stand together in a condition, such as all that a coverage counts, or
   * what another list names.
   *
   * @return each group once, in the order of the branches
   */
  public List<Set<String>> groups() {
    return groups.stream().distinct().toList();
  }

  /**
   * All values that conditions name.
   *
   * @return the values in the order of the branches
   */
  public Set<String> mentioned() {
    Set<String> all = new LinkedHashSet<>();
    groups.forEach(all::addAll);
    return all;
  }

  /**
   * Whether some condition counts the values, whichever they are.
   *
   * @return true if it does
   */
  public boolean isCounted() {
    return counted;
  }

  private void visit(Expr expr) {
    expr.joined().forEach(this::visit);
    if (expr instanceof Expr.Names names && names.list().name().equals(list)) {
      groups.add(Set.of(names.value()));
    } else if (expr instanceof Expr.SubsetOf subset) {
      compared(subset.inner(), subset.outer());
    } else if (expr instanceof Expr.Compare compare) {
      visit(compare.left());
      visit(compare.right());
      if (compare.left() instanceof Term.SetOf left
          && compare.right() instanceof Term.SetOf right) {
        compared(left.list(), right.list());
      }
    }
  }

  private void visit(Term term) {
    if (term instanceof Term.Share share && share.list().name().equals(list)) {
      groups.add(new LinkedHashSet<>(share.values()));
    } else if (term instanceof Term.Count count) {
      counted |= count.list().name().equals(list);
    } else if (term instanceof Term.CountTrue countTrue) {
      countTrue.conditions().forEach(this::visit);
    } else if (term instanceof Term.Extreme extreme) {
      extreme.terms().forEach(this::visit);
    } else if (term instanceof Term.Arithmetic arithmetic) {
      visit(arithmetic.left());
      visit(arithmetic.right());
    }
  }

  private void compared(Term.FieldRef one, Term.FieldRef other) {
    Term.FieldRef against = one.name().equals(list) ? other : one;
    boolean concerned = one.name().equals(list) || other.name().equals(list);
    if (concerned && answers.value(against.name()) instanceof AnswerValue.Items items) {
      groups.add(new LinkedHashSet<>(items.values()));
    }
  }
}
