package org.lexgap.rulebase.reference;

import java.util.List;
import java.util.Map;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;

/**
 * Says a condition of the logic in plain English, with the questions and labels of the vocabulary.
 * Nothing is left out: each comparison becomes one statement that says what a blank counts for
 * where that is not plain.
 */
public final class LogicWords {

  private final Phrases phrases = new Phrases();
  private final TermWords terms;
  private final ListWords lists;

  /**
   * Words for a catalogue.
   *
   * @param vocabulary all fields
   */
  public LogicWords(Vocabulary vocabulary) {
    this.terms = new TermWords(vocabulary, phrases);
    this.lists = new ListWords(terms, phrases);
  }

  /**
   * A condition in words.
   *
   * @param expr the condition
   * @return the same condition
   */
  public Clause of(Expr expr) {
    if (expr instanceof Expr.And and) {
      return group("all", and.parts());
    }
    if (expr instanceof Expr.Or or) {
      return group("any", or.parts());
    }
    if (expr instanceof Expr.Not not) {
      return not(of(not.part()), saysNothingOfBlanks(not.part()) ? "not.recorded" : "not");
    }
    return expr instanceof Expr.Compare compare ? compare(compare) : Clause.of(leaf(expr));
  }

  private Clause group(String key, List<Expr> parts) {
    return new Clause(phrases.say(key), parts.stream().map(this::of).toList());
  }

  private Clause not(Clause part, String key) {
    return part.parts().isEmpty()
        ? Clause.of(phrases.say(key, Map.of("statement", part.text())))
        : new Clause(phrases.say(key + ".group", Map.of("lead", part.text())), part.parts());
  }

  /** Where no blank makes the part true, to turn it round says what the answers do not say. */
  private static boolean saysNothingOfBlanks(Expr part) {
    return !(part instanceof Expr.IsNull) && !(part instanceof Expr.Compare c && c.op() == Op.NE);
  }

  private String leaf(Expr expr) {
    if (expr instanceof Expr.OneOf oneOf) {
      return phrases.say(
          oneOf.negated() ? "notOneOf" : "oneOf",
          Map.of(
              "question", terms.question(oneOf.field()),
              "values", terms.values(oneOf.field(), oneOf.values(), "or")));
    }
    if (expr instanceof Expr.Names names) {
      return phrases.say(
          names.negated() ? "notNames" : "names",
          Map.of(
              "question", terms.question(names.list()),
              "value", terms.value(names.list(), names.value())));
    }
    if (expr instanceof Expr.SubsetOf subset) {
      return phrases.say(
          subset.negated() ? "notSubset" : "subset",
          Map.of("inner", terms.question(subset.inner()), "outer", terms.question(subset.outer())));
    }
    if (expr instanceof Expr.IsNull isNull) {
      return about(isNull.negated() ? "notNull" : "null", isNull.field());
    }
    if (expr instanceof Expr.IsEmpty isEmpty) {
      return about(isEmpty.negated() ? "notEmpty" : "empty", isEmpty.list());
    }
    return phrases.say(expr.equals(Expr.ALWAYS) ? "always" : "never");
  }

  private String about(String key, Term.FieldRef field) {
    return phrases.say(key, Map.of("question", terms.question(field)));
  }

  private Clause compare(Expr.Compare compare) {
    if (compare.left() instanceof Term.CountTrue countTrue) {
      return new Clause(lists.holding(compare, countTrue), parts(countTrue));
    }
    if (compare.left() instanceof Term.Share share
        && compare.right() instanceof Term.Number number) {
      return Clause.of(lists.share(share, compare.op(), number));
    }
    if (compare.left() instanceof Term.Count count
        && compare.right() instanceof Term.Number number) {
      return Clause.of(lists.count(count, compare.op(), number));
    }
    if (compare.left() instanceof Term.SetOf left && compare.right() instanceof Term.SetOf right) {
      return Clause.of(both("set." + compare.op().name(), left.list(), right.list()));
    }
    if (compare.left() instanceof Term.FieldRef field
        && compare.right() instanceof Term.Symbol symbol) {
      return Clause.of(
          phrases.say(
              "word." + compare.op().name(),
              Map.of(
                  "question", terms.question(field),
                  "value", terms.value(field, symbol.value()))));
    }
    return Clause.of(
        phrases.say(
            "compare." + compare.op().name(),
            Map.of(
                "left", terms.of(compare.left(), compare.right()),
                "right", terms.of(compare.right(), compare.left()))));
  }

  private List<Clause> parts(Term.CountTrue countTrue) {
    return countTrue.conditions().stream().map(this::of).toList();
  }

  private String both(String key, Term.FieldRef left, Term.FieldRef right) {
    return phrases.say(key, Map.of("left", terms.question(left), "right", terms.question(right)));
  }
}
