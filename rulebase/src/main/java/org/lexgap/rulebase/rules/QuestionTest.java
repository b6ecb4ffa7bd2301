package org.lexgap.rulebase.rules;

import java.util.Map;
import org.lexgap.rulebase.facts.Question;
import org.lexgap.rulebase.logic.Term;

/**
 * The same condition in memory.
 *
 * @param question the fact that holds the answers
 * @param benchmarks the value of each benchmark that the rule reads
 */
record QuestionTest(Question question, Map<String, Double> benchmarks) {

  boolean holds(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(this::holds);
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(this::holds);
    }
    return condition instanceof Condition.Facts facts
        ? facts.tests().stream().allMatch(this::holds)
        : !((Condition.NoFacts) condition).tests().stream().allMatch(this::holds);
  }

  private boolean holds(Test test) {
    for (Term.FieldRef field : test.fields()) {
      if (!question.given(field.name())) {
        return false;
      }
    }
    if (test instanceof Test.ValueIn in) {
      return in.values().contains(question.word(in.field().name())) != in.negated();
    }
    if (test instanceof Test.Contains contains) {
      return question.names(contains.field().name(), contains.value()) != contains.negated();
    }
    if (test instanceof Test.Same same) {
      return question.same(same.left().name(), same.right().name()) != same.negated();
    }
    if (test instanceof Test.ContainsAll all) {
      return question.within(all.inner().name(), all.outer().name()) != all.negated();
    }
    return test instanceof Test.Present || compares((Test.Comparison) test);
  }

  private boolean compares(Test.Comparison test) {
    return test.op().holds(number(test.left()), number(test.right()));
  }

  private double number(Term term) {
    if (term instanceof Term.Number number) {
      return number.benchmark() == null ? number.value() : benchmarks.get(number.benchmark());
    }
    if (term instanceof Term.FieldRef field) {
      return question.figure(field.name());
    }
    if (term instanceof Term.Count count) {
      return question.count(count.list().name());
    }
    if (term instanceof Term.Share share) {
      return question.share(share.list().name(), share.values().toArray(String[]::new));
    }
    Term.Arithmetic calc = (Term.Arithmetic) term;
    return calc.apply(number(calc.left()), number(calc.right()));
  }
}
