package org.lexgap.rulebase.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Term;
import org.lexgap.rulebase.mutation.Slip.Kind;

/** Every small mistake in a term. */
final class TermSlips {

  private static final double WHOLE = 1;
  private static final double TENTH = 0.1;

  private TermSlips() {}

  /**
   * A term with one mistake.
   *
   * @param kind what was mistaken
   * @param term the term that comes of it
   */
  record TermSlip(Kind kind, Term term) {}

  /** The mistakes in one side of a comparison. */
  static Stream<TermSlip> of(Term term, Term other) {
    return of(term, other instanceof Term.Share ? TENTH : WHOLE);
  }

  private static Stream<TermSlip> of(Term term, double step) {
    if (term instanceof Term.Number number) {
      return moved(number, isFraction(number) ? TENTH : step);
    }
    if (term instanceof Term.Share share && share.word().equals("covers")) {
      return shortened(share);
    }
    if (term instanceof Term.CountTrue countTrue) {
      return counted(countTrue);
    }
    if (term instanceof Term.Extreme extreme) {
      return extreme(extreme, step);
    }
    return term instanceof Term.Arithmetic arithmetic ? calculated(arithmetic) : Stream.of();
  }

  private static boolean isFraction(Term.Number number) {
    return number.value() != Math.rint(number.value());
  }

  /** The grammar has no numbers below zero. */
  private static Stream<TermSlip> moved(Term.Number number, double step) {
    return Stream.of(number.value() - step, number.value() + step)
        .filter(value -> value >= 0)
        .map(value -> Math.round(value * 1000) / 1000.0)
        .map(value -> new TermSlip(Kind.NUMBER, new Term.Number(value, null)));
  }

  private static Stream<TermSlip> shortened(Term.Share share) {
    return without(share.values())
        .map(v -> new Term.Share(share.list(), v, share.word(), false))
        .map(term -> new TermSlip(Kind.VALUE, term));
  }

  private static Stream<TermSlip> counted(Term.CountTrue countTrue) {
    List<Expr> conditions = countTrue.conditions();
    List<TermSlip> slips = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      int at = i;
      Slips.within(conditions.get(i))
          .map(s -> slip(s.kind(), new Term.CountTrue(with(conditions, at, s.expr()))))
          .forEach(slips::add);
    }
    without(conditions).forEach(less -> slips.add(slip(Kind.PART, new Term.CountTrue(less))));
    return slips.stream();
  }

  private static Stream<TermSlip> extreme(Term.Extreme extreme, double step) {
    List<Term> terms = extreme.terms();
    List<TermSlip> slips = new ArrayList<>();
    slips.add(slip(Kind.JUNCTION, new Term.Extreme(!extreme.greatest(), terms)));
    for (int i = 0; i < terms.size(); i++) {
      int at = i;
      of(terms.get(i), step)
          .map(s -> slip(s.kind(), new Term.Extreme(extreme.greatest(), with(terms, at, s.term()))))
          .forEach(slips::add);
    }
    without(terms)
        .forEach(less -> slips.add(slip(Kind.PART, new Term.Extreme(extreme.greatest(), less))));
    return slips.stream();
  }

  private static Stream<TermSlip> calculated(Term.Arithmetic sum) {
    return Stream.concat(
        of(sum.left(), WHOLE)
            .map(s -> slip(s.kind(), new Term.Arithmetic(s.term(), sum.sign(), sum.right()))),
        of(sum.right(), WHOLE)
            .map(s -> slip(s.kind(), new Term.Arithmetic(sum.left(), sum.sign(), s.term()))));
  }

  private static TermSlip slip(Kind kind, Term term) {
    return new TermSlip(kind, term);
  }

  /** The list with another part in one place. */
  static <T> List<T> with(List<T> parts, int at, T part) {
    List<T> other = new ArrayList<>(parts);
    other.set(at, part);
    return other;
  }

  /** The list without each of its parts in turn; nothing if it would become empty. */
  static <T> Stream<List<T>> without(List<T> parts) {
    List<List<T>> shorter = new ArrayList<>();
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      List<T> less = new ArrayList<>(parts);
      less.remove(i);
      shorter.add(less);
    }
    return shorter.stream();
  }
}
