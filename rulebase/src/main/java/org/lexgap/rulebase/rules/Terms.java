package org.lexgap.rulebase.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.lexgap.rulebase.logic.Term;

/** What numeric terms read, once least and greatest values have been resolved. */
final class Terms {

  private Terms() {}

  static Set<Term.FieldRef> fieldsOf(Term term) {
    Set<Term.FieldRef> fields = new LinkedHashSet<>();
    collectFields(term, fields);
    return fields;
  }

  static void collectFields(Term term, Set<Term.FieldRef> into) {
    if (term instanceof Term.FieldRef field) {
      into.add(field);
    } else if (term instanceof Term.Count count) {
      into.add(count.list());
    } else if (term instanceof Term.Share share) {
      into.add(share.list());
    } else if (term instanceof Term.Arithmetic arithmetic) {
      collectFields(arithmetic.left(), into);
      collectFields(arithmetic.right(), into);
    }
  }

  static void collectBenchmarks(Term term, Set<String> into) {
    if (term instanceof Term.Number number && number.benchmark() != null) {
      into.add(number.benchmark());
    } else if (term instanceof Term.Arithmetic arithmetic) {
      collectBenchmarks(arithmetic.left(), into);
      collectBenchmarks(arithmetic.right(), into);
    }
  }
}
