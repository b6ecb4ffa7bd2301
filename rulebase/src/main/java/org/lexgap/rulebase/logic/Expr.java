package org.lexgap.rulebase.logic;

import java.util.List;

/**
 * A condition of the catalogue's logic grammar. {@code toString} gives the words of the grammar
 * again.
 *
 * <p>Null rules: a comparison with a null operand is false, except {@code !=}, which is true if
 * exactly one side is null, and {@code is null}. {@code not} turns plain truth round.
 */
public sealed interface Expr {

  /** Always true. */
  Expr ALWAYS = new Constant(true);

  /** Never true: the element cannot come out so. */
  Expr NEVER = new Constant(false);

  /**
   * The conditions that this one joins or turns round.
   *
   * @return them in the order of the text; none for a comparison
   */
  default List<Expr> joined() {
    return List.of();
  }

  /**
   * {@code always} or {@code never}.
   *
   * @param truth which
   */
  record Constant(boolean truth) implements Expr {
    @Override
    public String toString() {
      return truth ? "always" : "never";
    }
  }

  /**
   * All parts hold.
   *
   * @param parts two or more conditions
   */
  record And(List<Expr> parts) implements Expr {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Expr> joined() {
      return parts;
    }

    @Override
    public String toString() {
      return Words.joined(" and ", parts);
    }
  }

  /**
   * Some part holds.
   *
   * @param parts two or more conditions
   */
  record Or(List<Expr> parts) implements Expr {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public List<Expr> joined() {
      return parts;
    }

    @Override
    public String toString() {
      return Words.joined(" or ", parts);
    }
  }

  /**
   * The part does not hold.
   *
   * @param part a condition
   */
  record Not(Expr part) implements Expr {
    @Override
    public List<Expr> joined() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return "not (" + part + ")";
    }
  }

  /**
   * Two terms compared.
   *
   * @param left the left term
   * @param op the comparison
   * @param right the right term
   */
  record Compare(Term left, Op op, Term right) implements Expr {
    @Override
    public String toString() {
      return left + " " + op + " " + right;
    }
  }

  /**
   * {@code field in {a, b}}: a single-valued field has one of the values.
   *
   * @param field the field
   * @param values the values
   * @param negated whether {@code not in} was written
   */
  record OneOf(Term.FieldRef field, List<String> values, boolean negated) implements Expr {
    public OneOf {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return field + (negated ? " not in " : " in ") + Words.set(values);
    }
  }

  /**
   * {@code value in list-field}: the list names the value.
   *
   * @param value the value
   * @param list the list field
   * @param negated whether {@code not in} was written
   */
  record Names(String value, Term.FieldRef list, boolean negated) implements Expr {
    @Override
    public String toString() {
      return value + (negated ? " not in " : " in ") + list;
    }
  }

  /**
   * Every value of one list stands in the other.
   *
   * @param inner the list whose values must stand in the other
   * @param outer the other list
   * @param negated whether {@code not subset_of} was written
   */
  record SubsetOf(Term.FieldRef inner, Term.FieldRef outer, boolean negated) implements Expr {
    @Override
    public String toString() {
      return inner + (negated ? " not subset_of " : " subset_of ") + outer;
    }
  }

  /**
   * The field has no answer.
   *
   * @param field the field
   * @param negated whether {@code is not null} was written
   */
  record IsNull(Term.FieldRef field, boolean negated) implements Expr {
    @Override
    public String toString() {
      return field + (negated ? " is not null" : " is null");
    }
  }

  /**
   * The list was answered, and nothing applies.
   *
   * @param list the list field
   * @param negated whether {@code is not empty} was written
   */
  record IsEmpty(Term.FieldRef list, boolean negated) implements Expr {
    @Override
    public String toString() {
      return list + (negated ? " is not empty" : " is empty");
    }
  }
}
