package org.lexgap.rulebase.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.rulebase.logic.Op;
import org.lexgap.rulebase.logic.Term;

/** Something that answer facts must satisfy. A test of a field fails where the field is blank. */
sealed interface Test {

  /** The fields whose facts it needs, in the order of the text. */
  List<Term.FieldRef> fields();

  /** The field has an answer. */
  record Present(Term.FieldRef field) implements Test {
    @Override
    public List<Term.FieldRef> fields() {
      return List.of(field);
    }
  }

  /** The single value is, or is not, one of some values. */
  record ValueIn(Term.FieldRef field, List<String> values, boolean negated) implements Test {
    @Override
    public List<Term.FieldRef> fields() {
      return List.of(field);
    }
  }

  /** The list names, or does not name, a value. */
  record Contains(Term.FieldRef field, String value, boolean negated) implements Test {
    @Override
    public List<Term.FieldRef> fields() {
      return List.of(field);
    }
  }

  /** Two fields have, or have not, the same value or values. */
  record Same(Term.FieldRef left, Term.FieldRef right, boolean negated) implements Test {
    @Override
    public List<Term.FieldRef> fields() {
      return List.of(left, right);
    }
  }

  /** Every value of one list stands, or does not all stand, in another. */
  record ContainsAll(Term.FieldRef outer, Term.FieldRef inner, boolean negated) implements Test {
    @Override
    public List<Term.FieldRef> fields() {
      return List.of(inner, outer);
    }
  }

  /** Two numbers compare so. */
  record Comparison(Term left, Op op, Term right) implements Test {
    @Override
    public List<Term.FieldRef> fields() {
      Set<Term.FieldRef> fields = new LinkedHashSet<>();
      // The right side first: the fact on the left is then the one that carries the comparison.
      Terms.collectFields(right, fields);
      Terms.collectFields(left, fields);
      return List.copyOf(fields);
    }
  }
}
