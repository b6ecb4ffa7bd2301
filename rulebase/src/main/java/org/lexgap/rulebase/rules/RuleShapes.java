package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.rules.RuleShape.Conclusion;
import org.lexgap.rulebase.rules.RuleShape.Over;

/** The rules of an element or check: one for each outcome that its logic can reach. */
final class RuleShapes {

  private RuleShapes() {}

  static List<RuleShape> of(ElementTree tree) {
    Over over = Over.of(tree.element().scope(), Over.UNITED);
    List<RuleShape> rules = new ArrayList<>();
    for (Outcome outcome : tree.reachable()) {
      Expr branch = tree.branch(outcome);
      rules.add(rule(tree.id(), outcome.key(), over, branch, new Conclusion.Propose(outcome)));
    }
    if (tree.wider() != null) {
      rules.add(rule(tree.id(), "wider", over, tree.wider(), new Conclusion.Wider()));
    }
    if (!tree.appliesIf().equals(Expr.ALWAYS)) {
      rules.add(
          rule(tree.id(), "applies", Over.STATE, tree.appliesIf(), new Conclusion.Apply(true)));
      rules.add(doesNotApply(tree));
    }
    return thatCanFire(rules);
  }

  /** A condition that nothing can satisfy needs no rule. */
  private static List<RuleShape> thatCanFire(List<RuleShape> rules) {
    return rules.stream().filter(rule -> !rule.when().equals(Condition.FALSE)).toList();
  }

  static List<RuleShape> of(CheckTree tree) {
    Over over = Over.of(tree.check().scope(), Over.ANY_LAW);
    List<RuleShape> rules = new ArrayList<>();
    rules.add(rule(tree.id(), "raised", over, tree.raiseWhen(), new Conclusion.Raise()));
    if (tree.downgradeWhen() != null) {
      rules.add(
          rule(
              tree.id(),
              "downgraded",
              Over.STATE,
              tree.downgradeWhen(),
              new Conclusion.Downgrade()));
    }
    return thatCanFire(rules);
  }

  private static RuleShape rule(String id, String what, Over over, Expr when, Conclusion then) {
    Condition condition =
        over == Over.ANY_LAW ? ConditionBuilder.choice(when) : ConditionBuilder.single(when);
    return new RuleShape(id + " " + what, id, over, condition, when.toString(), then);
  }

  private static RuleShape doesNotApply(ElementTree tree) {
    return new RuleShape(
        tree.id() + " does not apply",
        tree.id(),
        Over.STATE,
        ConditionBuilder.certainlyFails(tree.appliesIf()),
        "answered, and not: " + tree.appliesIf(),
        new Conclusion.Apply(false));
  }
}
