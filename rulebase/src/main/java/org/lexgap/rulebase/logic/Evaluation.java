package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.AnswerValue;

/**
 * Walks a condition over answers. With {@code blanksOpen} a blank may stay blank or become any
 * value: the walk then tells what blanks still allow; it may call open what is settled, never the
 * other way round. Without, a blank is null and the result is what the rules conclude.
 *
 * <p>This explains outcomes; the rules decide them.
 */
public final class Evaluation {

  private final Answers answers;
  private final boolean blanksOpen;

  private Evaluation(Answers answers, boolean blanksOpen) {
    this.answers = answers;
    this.blanksOpen = blanksOpen;
  }

  /**
   * Evaluates with blanks as null.
   *
   * @param answers the answers
   * @return an evaluation
   */
  public static Evaluation of(Answers answers) {
    return new Evaluation(answers, false);
  }

  /**
   * Evaluates with blanks that may become anything.
   *
   * @param answers the answers
   * @return an evaluation
   */
  public static Evaluation withBlanksOpen(Answers answers) {
    return new Evaluation(answers, true);
  }

  /**
   * The truth of a condition.
   *
   * @param expr the condition
   * @return its truth; never {@link Truth#OPEN} if blanks are null
   */
  public Truth truth(Expr expr) {
    if (expr instanceof Expr.Constant constant) {
      return Truth.of(constant.truth());
    }
    if (expr instanceof Expr.And and) {
      return all(and.parts());
    }
    if (expr instanceof Expr.Or or) {
      return any(or.parts());
    }
    if (expr instanceof Expr.Not not) {
      return truth(not.part()).not();
    }
    return leaf(expr);
  }

  private Truth all(List<Expr> parts) {
    Truth result = Truth.TRUE;
    for (Expr part : parts) {
      Truth truth = truth(part);
      if (truth == Truth.FALSE) {
        return truth;
      }
      result = truth == Truth.OPEN ? truth : result;
    }
    return result;
  }

  private Truth any(List<Expr> parts) {
    Truth result = Truth.FALSE;
    for (Expr part : parts) {
      Truth truth = truth(part);
      if (truth == Truth.TRUE) {
        return truth;
      }
      result = truth == Truth.OPEN ? truth : result;
    }
    return result;
  }

  private Truth leaf(Expr expr) {
    if (expr instanceof Expr.OneOf oneOf) {
      String value = symbol(oneOf.field());
      return value == null
          ? ifBlank(false)
          : Truth.of(oneOf.values().contains(value) != oneOf.negated());
    }
    if (expr instanceof Expr.Names names) {
      List<String> items = items(names.list());
      return items == null
          ? ifBlank(false)
          : Truth.of(items.contains(names.value()) != names.negated());
    }
    if (expr instanceof Expr.SubsetOf subset) {
      List<String> inner = items(subset.inner());
      List<String> outer = items(subset.outer());
      return inner == null || outer == null
          ? ifBlank(false)
          : Truth.of(outer.containsAll(inner) != subset.negated());
    }
    if (expr instanceof Expr.IsNull isNull) {
      return answers.value(isNull.field().name()) == null
          ? ifBlank(!isNull.negated())
          : Truth.of(isNull.negated());
    }
    if (expr instanceof Expr.IsEmpty isEmpty) {
      List<String> items = items(isEmpty.list());
      return items == null ? ifBlank(false) : Truth.of(items.isEmpty() != isEmpty.negated());
    }
    return compare((Expr.Compare) expr);
  }

  private Truth ifBlank(boolean truthOfNull) {
    return blanksOpen ? Truth.OPEN : Truth.of(truthOfNull);
  }

  private Truth compare(Expr.Compare compare) {
    if (compare.right() instanceof Term.Symbol symbol) {
      return sameWord(compare, symbol(compare.left()), symbol.value());
    }
    if (compare.left() instanceof Term.SetOf left && compare.right() instanceof Term.SetOf right) {
      return sameSet(compare, items(left.list()), items(right.list()));
    }
    if (isWord(compare.left())) {
      return sameWord(compare, symbol(compare.left()), symbol(compare.right()));
    }
    return number(compare.left()).compare(compare.op(), number(compare.right()));
  }

  private static boolean isWord(Term term) {
    return term instanceof Term.FieldRef field && field.type() != FieldType.NUMBER;
  }

  private Truth sameSet(
      Expr.Compare compare, @Nullable List<String> left, @Nullable List<String> right) {
    return sameWord(
        compare, left == null ? null : Set.copyOf(left), right == null ? null : Set.copyOf(right));
  }

  private Truth sameWord(Expr.Compare compare, @Nullable Object left, @Nullable Object right) {
    boolean differ = compare.op() == Op.NE;
    if (left == null || right == null) {
      return ifBlank(differ && left != right);
    }
    return Truth.of(left.equals(right) != differ);
  }

  private Interval number(Term term) {
    if (term instanceof Term.Number number) {
      return Interval.exactly(number.value());
    }
    if (term instanceof Term.FieldRef field) {
      return answers.value(field.name()) instanceof AnswerValue.Amount amount
          ? Interval.exactly(amount.value())
          : blank(0, Double.POSITIVE_INFINITY);
    }
    if (term instanceof Term.Count count) {
      List<String> items = items(count.list());
      return items == null ? blank(0, Double.POSITIVE_INFINITY) : Interval.exactly(items.size());
    }
    if (term instanceof Term.Share share) {
      List<String> items = items(share.list());
      return items == null ? blank(0, 1) : Interval.exactly(share(items, share.values()));
    }
    if (term instanceof Term.CountTrue countTrue) {
      return countTrue(countTrue.conditions());
    }
    if (term instanceof Term.Extreme extreme) {
      return extreme(extreme);
    }
    return arithmetic((Term.Arithmetic) term);
  }

  private Interval blank(double low, double high) {
    return blanksOpen ? Interval.open(low, high) : Interval.NULL;
  }

  private static double share(List<String> items, List<String> of) {
    return (double) of.stream().filter(items::contains).count() / of.size();
  }

  private Interval countTrue(List<Expr> conditions) {
    List<Truth> truths = conditions.stream().map(this::truth).toList();
    long sure = truths.stream().filter(Truth.TRUE::equals).count();
    long possible = truths.stream().filter(Truth::canHold).count();
    return new Interval(sure, possible, false, true);
  }

  private Interval extreme(Term.Extreme extreme) {
    List<Interval> parts =
        extreme.terms().stream().map(this::number).filter(Interval::canBeNumber).toList();
    if (parts.isEmpty()) {
      return Interval.NULL;
    }
    boolean canBeNull = parts.stream().allMatch(Interval::canBeNull);
    List<Interval> sure = parts.stream().filter(part -> !part.canBeNull()).toList();
    return extreme.greatest() ? greatest(parts, sure, canBeNull) : least(parts, sure, canBeNull);
  }

  private static Interval least(List<Interval> parts, List<Interval> sure, boolean canBeNull) {
    double low = parts.stream().mapToDouble(Interval::low).min().orElseThrow();
    double high =
        sure.isEmpty()
            ? parts.stream().mapToDouble(Interval::high).max().orElseThrow()
            : sure.stream().mapToDouble(Interval::high).min().orElseThrow();
    return new Interval(low, high, canBeNull, true);
  }

  private static Interval greatest(List<Interval> parts, List<Interval> sure, boolean canBeNull) {
    double high = parts.stream().mapToDouble(Interval::high).max().orElseThrow();
    double low =
        sure.isEmpty()
            ? parts.stream().mapToDouble(Interval::low).min().orElseThrow()
            : sure.stream().mapToDouble(Interval::low).max().orElseThrow();
    return new Interval(low, high, canBeNull, true);
  }

  /** All numbers of the vocabulary are zero or more, so that the ends of the result are at ends. */
  private Interval arithmetic(Term.Arithmetic term) {
    Interval left = number(term.left());
    Interval right = number(term.right());
    if (!left.canBeNumber() || !right.canBeNumber()) {
      return Interval.NULL;
    }
    boolean divides = term.sign() == '/';
    return new Interval(
        defined(term.apply(left.low(), divides ? right.high() : right.low())),
        defined(term.apply(left.high(), divides ? right.low() : right.high())),
        left.canBeNull() || right.canBeNull(),
        true);
  }

  private static double defined(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  private @Nullable String symbol(Term term) {
    return term instanceof Term.FieldRef field
            && answers.value(field.name()) instanceof AnswerValue.Symbol symbol
        ? symbol.value()
        : null;
  }

  private @Nullable List<String> items(Term.FieldRef list) {
    return answers.value(list.name()) instanceof AnswerValue.Items items ? items.values() : null;
  }

  /**
   * The comparisons, without the words that join them, that have one truth.
   *
   * @param expr the condition
   * @param wanted the truth; a comparison below {@code not} counts with its truth turned round
   * @return the comparisons in the order of the text
   */
  public List<Expr> leaves(Expr expr, Truth wanted) {
    List<Expr> found = new ArrayList<>();
    collect(expr, wanted, found);
    return found;
  }

  private void collect(Expr expr, Truth wanted, List<Expr> found) {
    if (expr instanceof Expr.And and) {
      and.parts().forEach(part -> collect(part, wanted, found));
    } else if (expr instanceof Expr.Or or) {
      or.parts().forEach(part -> collect(part, wanted, found));
    } else if (expr instanceof Expr.Not not) {
      collect(not.part(), wanted.not(), found);
    } else if (truth(expr) == wanted) {
      found.add(expr);
    }
  }

  /**
   * The blank fields on which a condition depends.
   *
   * @param expr the condition
   * @return the fields in the order of the text
   */
  public Set<String> blanksOf(Expr expr) {
    Set<String> blanks = new LinkedHashSet<>();
    for (Expr leaf : leaves(expr, Truth.OPEN)) {
      Fields.of(leaf).stream().filter(field -> answers.value(field) == null).forEach(blanks::add);
    }
    return blanks;
  }
}
