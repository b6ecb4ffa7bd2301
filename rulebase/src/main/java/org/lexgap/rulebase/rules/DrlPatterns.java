package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.rulebase.rules.RuleShape.Conclusion;
import org.lexgap.rulebase.rules.RuleShape.Over;

/** The two sides of one rule as text. */
final class DrlPatterns {

  static final String INDENT = "    ";

  private final RuleShape rule;
  private final DrlTests tests = new DrlTests();

  DrlPatterns(RuleShape rule) {
    this.rule = rule;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    if (rule.over() == Over.ANY_LAW) {
      text.append(INDENT).append(asked()).append(")\n");
    }
    for (String benchmark : rule.benchmarks()) {
      text.append(INDENT)
          .append(
              "%s : BenchmarkValue(id == \"%s\")\n"
                  .formatted(DrlTests.benchmarkName(benchmark), benchmark));
    }
    if (rule.asksOnce()) {
      return text.append(INDENT).append(question()).append('\n').toString();
    }
    lines(rule.when()).forEach(line -> text.append(INDENT).append(line).append('\n'));
    return text.toString();
  }

  private String question() {
    List<String> tests = new ArrayList<>(List.of(asked()));
    tests.addAll(QuestionText.lines(rule.when()));
    return String.join(",\n" + INDENT + INDENT, tests) + ")";
  }

  private String asked() {
    String fact = rule.isCheck() ? "Tried" : "Asked";
    String scope = rule.over() == Over.ONE_LAW ? "$law : scope" : "scope == \"CTX\"";
    return "%s(id == \"%s\", %s".formatted(fact, rule.id(), scope);
  }

  String consequence() {
    String scope = rule.over() == Over.ONE_LAW ? "$law" : "\"CTX\"";
    return "insert(new %s);".formatted(conclusion(rule.then(), scope));
  }

  private String conclusion(Conclusion then, String scope) {
    String id = "\"" + rule.id() + "\"";
    if (then instanceof Conclusion.Propose propose) {
      return "Proposal(%s, %s, Outcome.%s)".formatted(id, scope, propose.outcome().name());
    }
    if (then instanceof Conclusion.Wider) {
      return "ReachesFurther(%s, %s)".formatted(id, scope);
    }
    if (then instanceof Conclusion.Apply apply) {
      return "%s(%s)".formatted(apply.applies() ? "Applies" : "DoesNotApply", id);
    }
    return then instanceof Conclusion.Raise
        ? "Raised(%s, %s)".formatted(id, scope)
        : "Downgraded(%s)".formatted(id);
  }

  /** Parts that must all hold stand below each other. */
  private List<String> lines(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> lines(part).stream()).toList();
    }
    return condition instanceof Condition.Facts facts
        ? patterns(facts.tests())
        : expression(condition);
  }

  private List<String> expression(Condition condition) {
    if (condition instanceof Condition.Facts facts) {
      return group("and", each(patterns(facts.tests())));
    }
    if (condition instanceof Condition.NoFacts none) {
      List<String> group = new ArrayList<>(group("and", each(patterns(none.tests()))));
      group.set(0, "not " + group.get(0));
      return group;
    }
    if (condition instanceof Condition.All all) {
      return group("and", all.parts().stream().map(this::expression).toList());
    }
    return group("or", ((Condition.Any) condition).parts().stream().map(this::expression).toList());
  }

  private List<String> patterns(List<Test> joined) {
    return FactPattern.of(joined).stream()
        .map(pattern -> tests.pattern(pattern, rule.over()))
        .toList();
  }

  private static List<List<String>> each(List<String> lines) {
    return lines.stream().map(List::of).toList();
  }

  private static List<String> group(String word, List<List<String>> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<String> lines = new ArrayList<>();
    for (List<String> part : parts) {
      lines.add(lines.isEmpty() ? "(" : word);
      part.forEach(line -> lines.add(INDENT + line));
    }
    lines.add(")");
    return lines;
  }
}
