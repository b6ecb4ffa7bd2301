package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.lexgap.rulebase.facts.AnswerFact;
import org.lexgap.rulebase.facts.BenchmarkValue;
import org.lexgap.rulebase.facts.Choices;
import org.lexgap.rulebase.facts.Figure;
import org.lexgap.rulebase.facts.Word;
import org.lexgap.rulebase.logic.LogicException;
import org.lexgap.rulebase.logic.Term;

/** Facts and their tests in memory. */
final class PackTests {

  private PackTests() {}

  /** The facts of a join by field, and the benchmarks by id. */
  private interface Joined {
    Object fact(Object key);
  }

  static <T extends AnswerFact> PatternDef<T> add(
      PatternDef<T> def, Test test, Term.FieldRef own, Map<Object, Variable<Object>> known) {
    if (test instanceof Test.Present) {
      return def;
    }
    List<Object> others = others(test, own);
    String id = test + " of " + own.name();
    if (others.isEmpty()) {
      return def.expr(id, fact -> holds(test, key -> fact));
    }
    return joined(def, id, test, own, others, known);
  }

  private static List<Object> others(Test test, Term.FieldRef own) {
    List<Object> others = new ArrayList<>(test.fields());
    others.remove(own);
    if (test instanceof Test.Comparison comparison) {
      Set<String> benchmarks = new LinkedHashSet<>();
      Terms.collectBenchmarks(comparison.left(), benchmarks);
      Terms.collectBenchmarks(comparison.right(), benchmarks);
      others.addAll(benchmarks);
    }
    return others;
  }

  /** The model DSL takes the other facts one by one. */
  private static <T extends AnswerFact> PatternDef<T> joined(
      PatternDef<T> def,
      String id,
      Test test,
      Term.FieldRef own,
      List<Object> others,
      Map<Object, Variable<Object>> known) {
    List<Variable<Object>> v = others.stream().map(known::get).toList();
    return switch (v.size()) {
      case 1 -> def.expr(id, v.get(0), (fact, a) -> holds(test, own, others, fact, a));
      case 2 ->
          def.expr(id, v.get(0), v.get(1), (fact, a, b) -> holds(test, own, others, fact, a, b));
      case 3 ->
          def.expr(
              id,
              v.get(0),
              v.get(1),
              v.get(2),
              (fact, a, b, c) -> holds(test, own, others, fact, a, b, c));
      case 4 ->
          def.expr(
              id,
              v.get(0),
              v.get(1),
              v.get(2),
              v.get(3),
              (fact, a, b, c, d) -> holds(test, own, others, fact, a, b, c, d));
      default ->
          throw new LogicException(
              "The comparison (%s) joins more than five facts. Split it.".formatted(test));
    };
  }

  private static boolean holds(
      Test test, Term.FieldRef own, List<Object> keys, AnswerFact fact, Object... facts) {
    Map<Object, Object> byKey = new HashMap<>();
    byKey.put(own, fact);
    for (int i = 0; i < facts.length; i++) {
      byKey.put(keys.get(i), facts[i]);
    }
    return holds(test, byKey::get);
  }

  private static boolean holds(Test test, Joined facts) {
    if (test instanceof Test.ValueIn in) {
      return in.values().contains(((Word) facts.fact(in.field())).value()) != in.negated();
    }
    if (test instanceof Test.Contains contains) {
      return items(facts, contains.field()).contains(contains.value()) != contains.negated();
    }
    if (test instanceof Test.Same same) {
      Object left = content(facts.fact(same.left()));
      return left.equals(content(facts.fact(same.right()))) != same.negated();
    }
    if (test instanceof Test.ContainsAll all) {
      return items(facts, all.outer()).containsAll(items(facts, all.inner())) != all.negated();
    }
    Test.Comparison comparison = (Test.Comparison) test;
    return comparison
        .op()
        .holds(number(comparison.left(), facts), number(comparison.right(), facts));
  }

  private static Object content(Object fact) {
    return fact instanceof Choices choices ? choices.items() : ((Word) fact).value();
  }

  private static Set<String> items(Joined facts, Term.FieldRef field) {
    return ((Choices) facts.fact(field)).items();
  }

  private static double number(Term term, Joined facts) {
    if (term instanceof Term.Number number) {
      return number.benchmark() == null
          ? number.value()
          : ((BenchmarkValue) facts.fact(number.benchmark())).value();
    }
    if (term instanceof Term.FieldRef field) {
      return ((Figure) facts.fact(field)).value();
    }
    if (term instanceof Term.Count count) {
      return ((Choices) facts.fact(count.list())).size();
    }
    if (term instanceof Term.Share share) {
      Choices choices = (Choices) facts.fact(share.list());
      return share.whole()
          ? choices.share()
          : choices.shareOf(share.values().toArray(String[]::new));
    }
    Term.Arithmetic calc = (Term.Arithmetic) term;
    return calc.apply(number(calc.left(), facts), number(calc.right(), facts));
  }
}
