package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.rulebase.logic.Term;

/**
 * One fact of a join: the answer to a field, with the tests that it carries.
 *
 * @param field the field
 * @param tests the tests; of a test over several fields the last fact of the join carries it
 * @param bound whether a later fact of the join refers to it
 */
record FactPattern(Term.FieldRef field, List<Test> tests, boolean bound) {

  /** The facts of a join, in the order in which the tests mention them. */
  static List<FactPattern> of(List<Test> tests) {
    Map<Term.FieldRef, List<Test>> carried = new LinkedHashMap<>();
    tests.forEach(test -> test.fields().forEach(f -> carried.put(f, new ArrayList<>())));
    List<Term.FieldRef> order = List.copyOf(carried.keySet());
    Set<Term.FieldRef> bound = new LinkedHashSet<>();
    for (Test test : tests) {
      Term.FieldRef last = last(test, order);
      carried.get(last).add(test);
      test.fields().stream().filter(field -> !field.equals(last)).forEach(bound::add);
    }
    return carried.entrySet().stream()
        .map(e -> new FactPattern(e.getKey(), e.getValue(), bound.contains(e.getKey())))
        .toList();
  }

  private static Term.FieldRef last(Test test, List<Term.FieldRef> order) {
    Term.FieldRef last = test.fields().get(0);
    for (Term.FieldRef field : test.fields()) {
      last = order.indexOf(field) > order.indexOf(last) ? field : last;
    }
    return last;
  }
}
