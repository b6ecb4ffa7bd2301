package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.lexgap.core.catalogue.FieldType;

/**
 * Reads the catalogue's logic grammar (see {@code docs/decisions}). The grammar is frozen: no new
 * form without a decision.
 */
public final class LogicParser {

  private static final Set<String> SINGLE_VALUED = Set.of("yes-no", "yes-no-partial", "enum");

  /** Deeper than any lawyer writes; reading goes down by recursion. */
  private static final int DEEPEST = 50;

  private final LogicContext context;
  private final Tokens tokens;
  private final TermParser terms;
  private int depth;

  private LogicParser(LogicContext context, String text) {
    this.context = context;
    this.tokens = new Tokens(text);
    this.terms = new TermParser(context, tokens, this::expr);
  }

  /**
   * Reads a condition.
   *
   * @param text the words of the condition
   * @param context what it may speak of
   * @return the tree
   * @throws LogicException if it does not follow the grammar or speaks of what the vocabulary does
   *     not have
   */
  public static Expr parse(String text, LogicContext context) {
    LogicParser parser = new LogicParser(context, text);
    Expr expr = parser.expr();
    if (!parser.tokens.atEnd()) {
      throw parser.tokens.unexpected("the end");
    }
    return expr;
  }

  private Expr expr() {
    List<Expr> parts = separated("or", this::andExpr);
    return parts.size() == 1 ? parts.get(0) : new Expr.Or(parts);
  }

  private Expr andExpr() {
    List<Expr> parts = separated("and", this::notExpr);
    return parts.size() == 1 ? parts.get(0) : new Expr.And(parts);
  }

  private List<Expr> separated(String word, Supplier<Expr> part) {
    List<Expr> parts = new ArrayList<>();
    do {
      parts.add(part.get());
    } while (tokens.accept(word));
    return parts;
  }

  private Expr notExpr() {
    if (++depth > DEEPEST) {
      throw wrong("is nested more than %d deep".formatted(DEEPEST));
    }
    Expr expr = unnested();
    depth--;
    return expr;
  }

  private Expr unnested() {
    if (tokens.accept("not")) {
      return new Expr.Not(notExpr());
    }
    if (tokens.accept("always")) {
      return Expr.ALWAYS;
    }
    if (tokens.accept("never")) {
      return Expr.NEVER;
    }
    if (tokens.accept("(")) {
      Expr inner = expr();
      tokens.expect(")");
      return inner;
    }
    return comparison();
  }

  private Expr comparison() {
    Term left = terms.term();
    if (tokens.accept("is")) {
      return isComparison(left);
    }
    boolean negated = tokens.accept("not");
    if (tokens.accept("in")) {
      return membership(left, negated);
    }
    if (tokens.accept("subset_of")) {
      return new Expr.SubsetOf(list(left), list(terms.term()), negated);
    }
    if (negated) {
      throw tokens.unexpected("\"in\" or \"subset_of\"");
    }
    return typed(left, op(), terms.term());
  }

  private Expr isComparison(Term left) {
    boolean negated = tokens.accept("not");
    if (tokens.accept("null")) {
      return new Expr.IsNull(field(left), negated);
    }
    tokens.expect("empty");
    return new Expr.IsEmpty(list(left), negated);
  }

  private Expr membership(Term left, boolean negated) {
    if (left instanceof Term.Symbol symbol) {
      Term.FieldRef list = list(terms.term());
      return new Expr.Names(terms.valueOf(list, symbol.value()), list, negated);
    }
    Term.FieldRef field = field(left);
    return new Expr.OneOf(field, terms.values(field), negated);
  }

  private Op op() {
    String sign = tokens.take("a comparison");
    for (Op op : Op.values()) {
      if (op.toString().equals(sign)) {
        return op;
      }
    }
    throw wrong("has (%s) where a comparison such as = or >= was expected".formatted(sign));
  }

  /** Symbols are compared with fields that have them as values, numbers with numbers. */
  private Expr typed(Term left, Op op, Term right) {
    if (left instanceof Term.Symbol && right instanceof Term.FieldRef) {
      return typed(right, op.mirrored(), left);
    }
    boolean ordered = op != Op.EQ && op != Op.NE;
    if (right instanceof Term.Symbol symbol && left instanceof Term.FieldRef field && !ordered) {
      requireSingleValued(field);
      terms.valueOf(field, symbol.value());
      return new Expr.Compare(left, op, right);
    }
    boolean symbols = isSingleValued(left) && isSingleValued(right);
    boolean sets = left instanceof Term.SetOf && right instanceof Term.SetOf;
    if (!ordered && (symbols || sets)) {
      return new Expr.Compare(left, op, right);
    }
    requireNumber(left);
    requireNumber(right);
    requireCountTrueAlone(left, right);
    return new Expr.Compare(left, op, right);
  }

  private void requireSingleValued(Term.FieldRef field) {
    if (!isSingleValued(field)) {
      throw wrong("compares the field (%s), which is not single-valued".formatted(field));
    }
  }

  private static boolean isSingleValued(Term term) {
    return term instanceof Term.FieldRef field && SINGLE_VALUED.contains(field.type().key());
  }

  private void requireNumber(Term term) {
    boolean word =
        term instanceof Term.Symbol
            || term instanceof Term.SetOf
            || (term instanceof Term.FieldRef field && field.type() != FieldType.NUMBER);
    if (word) {
      throw wrong("compares (%s) as if it were a number".formatted(term));
    }
  }

  /** How many conditions hold is compared with a number and not calculated with. */
  private void requireCountTrueAlone(Term left, Term right) {
    boolean counted = left instanceof Term.CountTrue || right instanceof Term.CountTrue;
    boolean withNumber = left instanceof Term.Number || right instanceof Term.Number;
    if ((counted && !withNumber) || holdsCountTrue(left) || holdsCountTrue(right)) {
      throw wrong("uses count_true in a calculation; compare it with a number");
    }
  }

  private static boolean holdsCountTrue(Term term) {
    if (term instanceof Term.Arithmetic calc) {
      return calc.left() instanceof Term.CountTrue
          || calc.right() instanceof Term.CountTrue
          || holdsCountTrue(calc.left())
          || holdsCountTrue(calc.right());
    }
    return term instanceof Term.Extreme extreme
        && extreme.terms().stream().anyMatch(t -> t instanceof Term.CountTrue || holdsCountTrue(t));
  }

  private Term.FieldRef field(Term term) {
    if (term instanceof Term.FieldRef field) {
      return field;
    }
    throw wrong("has (%s) where a field was expected".formatted(term));
  }

  private Term.FieldRef list(Term term) {
    if (term instanceof Term.FieldRef field && field.type() == FieldType.LIST) {
      return field;
    }
    throw wrong("has (%s) where a list field was expected".formatted(term));
  }

  private LogicException wrong(String what) {
    return new LogicException(
        "%s: the condition (%s) %s. Mend it as the grammar says."
            .formatted(context.owner(), tokens.text(), what));
  }
}
