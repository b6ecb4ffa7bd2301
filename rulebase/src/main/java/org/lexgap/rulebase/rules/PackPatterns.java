package org.lexgap.rulebase.rules;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.view.ViewItemBuilder;
import org.lexgap.rulebase.facts.AnswerFact;
import org.lexgap.rulebase.facts.Asked;
import org.lexgap.rulebase.facts.BenchmarkValue;
import org.lexgap.rulebase.facts.Choices;
import org.lexgap.rulebase.facts.Figure;
import org.lexgap.rulebase.facts.Question;
import org.lexgap.rulebase.facts.Tried;
import org.lexgap.rulebase.facts.Word;
import org.lexgap.rulebase.logic.LogicException;
import org.lexgap.rulebase.logic.Term;
import org.lexgap.rulebase.rules.RuleShape.Over;

/** The left-hand side of one rule in memory. */
final class PackPatterns {

  private final RuleShape rule;
  private final Variable<String> law = PatternDSL.declarationOf(String.class, "$law");
  private final Map<String, Variable<BenchmarkValue>> benchmarks = new LinkedHashMap<>();
  private int variables;

  PackPatterns(RuleShape rule) {
    this.rule = rule;
    for (String id : rule.benchmarks()) {
      benchmarks.put(
          id, PatternDSL.declarationOf(BenchmarkValue.class, DrlTests.benchmarkName(id)));
    }
  }

  Variable<String> law() {
    return law;
  }

  List<ViewItemBuilder<?>> items() {
    List<ViewItemBuilder<?>> items = new ArrayList<>();
    benchmarks.forEach((id, variable) -> items.add(benchmarkPattern(id, variable)));
    if (rule.asksOnce()) {
      items.add(question(questionPattern()));
      return items;
    }
    if (rule.over() == Over.ANY_LAW) {
      items.add(questionPattern());
    }
    items.addAll(items(rule.when()));
    return items;
  }

  private PatternDef<? extends Question> questionPattern() {
    return rule.isCheck()
        ? question(Tried.class, Tried::id, Tried::scope)
        : question(Asked.class, Asked::id, Asked::scope);
  }

  private <T extends Question> PatternDef<T> question(
      Class<T> type, Function1<T, String> id, Function1<T, String> scope) {
    PatternDef<T> pattern =
        PatternDSL.pattern(PatternDSL.declarationOf(type, "$question"))
            .expr(
                "id == " + rule.id(),
                fact -> id.apply(fact).equals(rule.id()),
                PatternDSL.alphaIndexedBy(
                    String.class, ConstraintType.EQUAL, indexOf(type, "id"), id, rule.id()));
    return rule.over() == Over.ONE_LAW
        ? pattern.bind(law, scope)
        : pattern.expr("scope == CTX", fact -> scope.apply(fact).equals("CTX"));
  }

  /** The model DSL takes the benchmarks one by one. */
  private <T extends Question> PatternDef<T> question(PatternDef<T> pattern) {
    String id = rule.words();
    Condition when = rule.when();
    List<String> ids = List.copyOf(benchmarks.keySet());
    List<Variable<BenchmarkValue>> v = List.copyOf(benchmarks.values());
    return switch (v.size()) {
      case 0 -> pattern.expr(id, fact -> holds(when, fact, ids));
      case 1 -> pattern.expr(id, v.get(0), (fact, a) -> holds(when, fact, ids, a));
      case 2 -> pattern.expr(id, v.get(0), v.get(1), (fact, a, b) -> holds(when, fact, ids, a, b));
      case 3 ->
          pattern.expr(
              id, v.get(0), v.get(1), v.get(2), (fact, a, b, c) -> holds(when, fact, ids, a, b, c));
      case 4 ->
          pattern.expr(
              id,
              v.get(0),
              v.get(1),
              v.get(2),
              v.get(3),
              (fact, a, b, c, d) -> holds(when, fact, ids, a, b, c, d));
      default ->
          throw new LogicException(
              "%s: the condition (%s) reads more than four benchmarks. Split it."
                  .formatted(rule.id(), rule.words()));
    };
  }

  private static boolean holds(
      Condition when, Question question, List<String> ids, BenchmarkValue... values) {
    Map<String, Double> byId = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      byId.put(ids.get(i), values[i].value());
    }
    return new QuestionTest(question, byId).holds(when);
  }

  /** Without an index, as with the fields of {@link #scoped}. */
  private static PatternDef<BenchmarkValue> benchmarkPattern(
      String id, Variable<BenchmarkValue> variable) {
    return PatternDSL.pattern(variable).expr("id == " + id, fact -> fact.id().equals(id));
  }

  private List<ViewItemBuilder<?>> items(Condition condition) {
    if (condition instanceof Condition.All all) {
      List<ViewItemBuilder<?>> items = new ArrayList<>();
      all.parts().forEach(part -> items.addAll(items(part)));
      return items;
    }
    return condition instanceof Condition.Facts facts
        ? patterns(facts.tests())
        : List.of(item(condition));
  }

  private ViewItemBuilder<?> item(Condition condition) {
    if (condition instanceof Condition.NoFacts none) {
      return PatternDSL.not(and(patterns(none.tests())));
    }
    if (condition instanceof Condition.Any any) {
      List<ViewItemBuilder<?>> parts = new ArrayList<>();
      any.parts().forEach(part -> parts.add(item(part)));
      return parts.size() == 1 ? parts.get(0) : PatternDSL.or(parts.get(0), rest(parts));
    }
    return and(items(condition));
  }

  private static ViewItemBuilder<?> and(List<ViewItemBuilder<?>> items) {
    return items.size() == 1 ? items.get(0) : PatternDSL.and(items.get(0), rest(items));
  }

  private static ViewItemBuilder<?>[] rest(List<ViewItemBuilder<?>> items) {
    return items.subList(1, items.size()).toArray(ViewItemBuilder[]::new);
  }

  /** The facts of a join. Each join has variables of its own. */
  private List<ViewItemBuilder<?>> patterns(List<Test> tests) {
    Map<Object, Variable<Object>> known = new LinkedHashMap<>();
    benchmarks.forEach((id, variable) -> known.put(id, ofObject(variable)));
    List<ViewItemBuilder<?>> items = new ArrayList<>();
    for (FactPattern pattern : FactPattern.of(tests)) {
      items.add(pattern(pattern, known));
    }
    return items;
  }

  private PatternDef<?> pattern(FactPattern pattern, Map<Object, Variable<Object>> known) {
    return switch (pattern.field().type()) {
      case NUMBER -> pattern(Figure.class, pattern, known);
      case LIST -> pattern(Choices.class, pattern, known);
      default -> pattern(Word.class, pattern, known);
    };
  }

  private <T extends AnswerFact> PatternDef<T> pattern(
      Class<T> type, FactPattern pattern, Map<Object, Variable<Object>> known) {
    Term.FieldRef field = pattern.field();
    Variable<T> variable =
        PatternDSL.declarationOf(type, DrlTests.bindingName(field) + "_" + variables++);
    known.put(field, ofObject(variable));
    PatternDef<T> def = scoped(PatternDSL.pattern(variable), field);
    for (Test test : pattern.tests()) {
      def = PackTests.add(def, test, field, known);
    }
    return def;
  }

  /** The engine only hands the fact on; what it is, its test knows. */
  @SuppressWarnings("unchecked")
  private static Variable<Object> ofObject(Variable<?> variable) {
    return (Variable<Object>) variable;
  }

  /**
   * Without an index on the field: rules that the build compiled index the same facts by the same
   * values, and of two such entries in one index the engine keeps only the later one.
   */
  private <T extends AnswerFact> PatternDef<T> scoped(PatternDef<T> def, Term.FieldRef field) {
    PatternDef<T> ofField =
        def.expr("field == " + field.name(), fact -> fact.field().equals(field.name()));
    return field.isContext() || rule.over() == Over.STATE
        ? ofField.expr("scope == CTX", fact -> fact.scope().equals("CTX"))
        : ofField.expr("scope != CTX", fact -> !fact.scope().equals("CTX"));
  }

  /**
   * The number by which the engine knows a component of a fact: its place among the names in their
   * order, from 1, as in the rules that the build compiled. Rules that index one fact by different
   * numbers would hide it from each other.
   */
  private static int indexOf(Class<?> type, String component) {
    List<String> names =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getName).sorted().toList();
    return names.indexOf(component) + 1;
  }
}
