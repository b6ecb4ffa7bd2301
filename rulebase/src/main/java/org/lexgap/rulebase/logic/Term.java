package org.lexgap.rulebase.logic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.FieldType;

/** A side of a comparison. {@code toString} gives the words of the grammar again. */
public sealed interface Term {

  /**
   * The answer to a field.
   *
   * @param name the field's name
   * @param type its type
   */
  record FieldRef(String name, FieldType type) implements Term {
    /**
     * Whether it is a fact about the State.
     *
     * @return true for {@code ctx.*}
     */
    public boolean isContext() {
      return name.startsWith("ctx.");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A number.
   *
   * @param value the number
   * @param benchmark the id of the benchmark that it is, or null
   */
  record Number(double value, @Nullable String benchmark) implements Term {
    @Override
    public String toString() {
      return Words.number(value);
    }
  }

  /**
   * A value of an enum or yes-no field.
   *
   * @param value the word
   */
  record Symbol(String value) implements Term {
    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * How many values a list names.
   *
   * @param list the list field
   */
  record Count(FieldRef list) implements Term {
    @Override
    public String toString() {
      return "count(" + list + ")";
    }
  }

  /**
   * The share of some values that a list names, from 0 to 1.
   *
   * @param list the list field
   * @param values the values
   * @param word how the catalogue spells it: {@code covers}, {@code coverage} or {@code
   *     coverage_required}
   * @param whole whether the values are all that the list can name
   */
  record Share(FieldRef list, List<String> values, String word, boolean whole) implements Term {
    public Share {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return word.equals("covers") ? "covers(" + list + ", " + Words.set(values) + ")" : word;
    }
  }

  /**
   * How many of some conditions hold.
   *
   * @param conditions the conditions
   */
  record CountTrue(List<Expr> conditions) implements Term {
    public CountTrue {
      conditions = List.copyOf(conditions);
    }

    @Override
    public String toString() {
      return "count_true(" + Words.list(conditions) + ")";
    }
  }

  /**
   * The values of a list, to be compared with those of another.
   *
   * @param list the list field
   */
  record SetOf(FieldRef list) implements Term {
    @Override
    public String toString() {
      return "set(" + list + ")";
    }
  }

  /**
   * The least or greatest of some terms; nulls are skipped.
   *
   * @param greatest whether it is {@code max}
   * @param terms the terms
   */
  record Extreme(boolean greatest, List<Term> terms) implements Term {
    public Extreme {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return (greatest ? "max(" : "min(") + Words.list(terms) + ")";
    }
  }

  /**
   * Two terms calculated.
   *
   * @param left the left term
   * @param sign {@code *}, {@code /} or {@code +}
   * @param right the right term
   */
  record Arithmetic(Term left, char sign, Term right) implements Term {
    /**
     * Calculates with numbers.
     *
     * @param a the left number
     * @param b the right number
     * @return the result
     */
    public double apply(double a, double b) {
      return switch (sign) {
        case '*' -> a * b;
        case '/' -> a / b;
        default -> a + b;
      };
    }

    @Override
    public String toString() {
      return left + " " + sign + " " + (right instanceof Arithmetic ? "(" + right + ")" : right);
    }
  }
}
