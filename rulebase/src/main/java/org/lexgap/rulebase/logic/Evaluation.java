package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.Answers;

/**
 * Walks a condition over answers. Where a blank may become any value, the walk tells what blanks
 * still allow; it may call open what is settled, never the other way round. Where every blank is
 * null, the result is what the rules conclude.
 *
 * <p>This explains outcomes; the rules decide them.
 */
public final class Evaluation {

  private final Answers answers;
  private final Function<String, Blank> blanks;

  private Evaluation(Answers answers, Function<String, Blank> blanks) {
    this.answers = answers;
    this.blanks = blanks;
  }

  /**
   * Evaluates with blanks as null.
   *
   * @param answers the answers
   * @return an evaluation
   */
  public static Evaluation of(Answers answers) {
    return new Evaluation(answers, field -> Blank.NULL);
  }

  /**
   * Evaluates with blanks that may become anything.
   *
   * @param answers the answers
   * @return an evaluation
   */
  public static Evaluation withBlanksOpen(Answers answers) {
    return new Evaluation(answers, field -> Blank.OPEN);
  }

  /**
   * Evaluates with a say for each blank field what is supposed of it.
   *
   * @param answers the answers
   * @param blanks what is supposed of a blank field
   * @return an evaluation
   */
  static Evaluation supposing(Answers answers, Function<String, Blank> blanks) {
    return new Evaluation(answers, blanks);
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
          ? ifBlank(false, oneOf.field())
          : Truth.of(oneOf.values().contains(value) != oneOf.negated());
    }
    if (expr instanceof Expr.Names names) {
      List<String> items = items(names.list());
      return items == null
          ? ifBlank(false, names.list())
          : Truth.of(items.contains(names.value()) != names.negated());
    }
    if (expr instanceof Expr.SubsetOf subset) {
      List<String> inner = items(subset.inner());
      List<String> outer = items(subset.outer());
      if (inner != null && outer != null) {
        return Truth.of(outer.containsAll(inner) != subset.negated());
      }
      return staysNull(subset.inner()) ? Truth.FALSE : ifBlank(false, subset.outer());
    }
    if (expr instanceof Expr.IsNull isNull) {
      return isNull(isNull.field()).not(isNull.negated());
    }
    if (expr instanceof Expr.IsEmpty isEmpty) {
      List<String> items = items(isEmpty.list());
      return items == null
          ? isBlankListEmpty(isEmpty)
          : Truth.of(items.isEmpty() != isEmpty.negated());
    }
    return compare((Expr.Compare) expr);
  }

  private Truth isNull(Term.FieldRef field) {
    if (answers.value(field.name()) != null) {
      return Truth.FALSE;
    }
    return switch (blanks.apply(field.name())) {
      case NULL -> Truth.TRUE;
      case GIVEN -> Truth.FALSE;
      case OPEN -> Truth.OPEN;
    };
  }

  private Truth isBlankListEmpty(Expr.IsEmpty isEmpty) {
    return switch (blanks.apply(isEmpty.list().name())) {
      case NULL -> Truth.FALSE;
      case GIVEN -> Truth.of(isEmpty.negated());
      case OPEN -> Truth.OPEN;
    };
  }

  /** A comparison over fields of which one is blank: false, or open if none must stay null. */
  private Truth ifBlank(boolean truthOfNull, Term.FieldRef field) {
    return staysNull(field) ? Truth.of(truthOfNull) : Truth.OPEN;
  }

  private boolean staysNull(Term.FieldRef field) {
    return answers.value(field.name()) == null && blanks.apply(field.name()) == Blank.NULL;
  }

  private Truth compare(Expr.Compare compare) {
    if (compare.right() instanceof Term.Symbol symbol) {
      Term.FieldRef field = (Term.FieldRef) compare.left();
      @Nullable String value = symbol(field);
      return value == null
          ? ifBlank(compare.op() == Op.NE, field)
          : Truth.of(value.equals(symbol.value()) == (compare.op() == Op.EQ));
    }
    if (compare.left() instanceof Term.SetOf left && compare.right() instanceof Term.SetOf right) {
      return same(compare, left.list(), right.list());
    }
    if (isWord(compare.left())) {
      return same(compare, (Term.FieldRef) compare.left(), (Term.FieldRef) compare.right());
    }
    return number(compare.left()).compare(compare.op(), number(compare.right()));
  }

  private static boolean isWord(Term term) {
    return term instanceof Term.FieldRef field && field.type() != FieldType.NUMBER;
  }

  /** Two fields that differ if exactly one of them is null. */
  private Truth same(Expr.Compare compare, Term.FieldRef left, Term.FieldRef right) {
    @Nullable Object a = content(left);
    @Nullable Object b = content(right);
    boolean differ = compare.op() == Op.NE;
    if (a != null && b != null) {
      return Truth.of(a.equals(b) != differ);
    }
    Truth leftNull = isNull(left);
    Truth rightNull = isNull(right);
    if (leftNull == Truth.TRUE && rightNull == Truth.TRUE) {
      return Truth.FALSE;
    }
    boolean oneStaysNull = leftNull == Truth.TRUE || rightNull == Truth.TRUE;
    boolean otherGiven = leftNull == Truth.FALSE || rightNull == Truth.FALSE;
    if (oneStaysNull) {
      return otherGiven || !differ ? Truth.of(differ) : Truth.OPEN;
    }
    return Truth.OPEN;
  }

  private @Nullable Object content(Term.FieldRef field) {
    @Nullable List<String> items = items(field);
    return items == null ? symbol(field) : Set.copyOf(items);
  }

  private Interval number(Term term) {
    if (term instanceof Term.Number number) {
      return Interval.exactly(number.value());
    }
    if (term instanceof Term.FieldRef field) {
      return answers.value(field.name()) instanceof AnswerValue.Amount amount
          ? Interval.exactly(amount.value())
          : blank(field, 0, 0, Double.POSITIVE_INFINITY);
    }
    if (term instanceof Term.Count count) {
      List<String> items = items(count.list());
      return items == null
          ? blank(count.list(), 0, 1, Double.POSITIVE_INFINITY)
          : Interval.exactly(items.size());
    }
    if (term instanceof Term.Share share) {
      List<String> items = items(share.list());
      double least = share.whole() ? Double.MIN_VALUE : 0;
      return items == null
          ? blank(share.list(), 0, least, 1)
          : Interval.exactly(share(items, share.values()));
    }
    if (term instanceof Term.CountTrue countTrue) {
      return countTrue(countTrue.conditions());
    }
    if (term instanceof Term.Extreme extreme) {
      return extreme(extreme);
    }
    return arithmetic((Term.Arithmetic) term);
  }

  /** What a blank can be: from {@code low} if it is open, from {@code least} if it is given. */
  private Interval blank(Term.FieldRef field, double low, double least, double high) {
    return switch (blanks.apply(field.name())) {
      case NULL -> Interval.NULL;
      case GIVEN -> new Interval(least, high, false, true);
      case OPEN -> Interval.open(low, high);
    };
  }

  private static double share(List<String> items, List<String> of) {
    int found = 0;
    for (String value : of) {
      if (items.contains(value)) {
        found++;
      }
    }
    return (double) found / of.size();
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
      for (Expr part : and.parts()) {
        collect(part, wanted, found);
      }
    } else if (expr instanceof Expr.Or or) {
      for (Expr part : or.parts()) {
        collect(part, wanted, found);
      }
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
      for (String field : Fields.of(leaf)) {
        if (answers.value(field) == null) {
          blanks.add(field);
        }
      }
    }
    return blanks;
  }
}
