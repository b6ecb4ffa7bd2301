package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.facts.Applies;
import org.lexgap.rulebase.facts.DoesNotApply;
import org.lexgap.rulebase.facts.Downgraded;
import org.lexgap.rulebase.facts.Proposal;
import org.lexgap.rulebase.facts.Raised;
import org.lexgap.rulebase.facts.ReachesFurther;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.rules.RuleShape.Conclusion;
import org.lexgap.rulebase.rules.RuleShape.Over;

/**
 * Builds the rules of elements and checks in memory, through Drools' own model DSL and without a
 * compiler, from the same shapes that {@link DrlWriter} writes as text.
 */
public final class PackRules {

  private static final String PACKAGE = "org.lexgap.rulebase.pack";

  private PackRules() {}

  /**
   * The rules of a catalogue.
   *
   * @param catalogue the catalogue
   * @return a model for the engine
   * @throws org.lexgap.rulebase.logic.LogicException if a condition cannot be read
   */
  public static Model model(Catalogue catalogue) {
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    ModelImpl model = new ModelImpl(PACKAGE);
    catalogue.elements().stream()
        .flatMap(element -> RuleShapes.of(trees.parse(element)).stream())
        .forEach(shape -> model.addRule(rule(shape)));
    catalogue.checks().stream()
        .flatMap(check -> RuleShapes.of(trees.parse(check)).stream())
        .forEach(shape -> model.addRule(rule(shape)));
    return model;
  }

  private static Rule rule(RuleShape shape) {
    PackPatterns patterns = new PackPatterns(shape);
    List<RuleItemBuilder<?>> items = new ArrayList<>(patterns.items());
    if (shape.over() == Over.ONE_LAW) {
      Variable<String> law = patterns.law();
      items.add(
          PatternDSL.on(law).execute((drools, scope) -> drools.insert(conclusion(shape, scope))));
    } else {
      items.add(PatternDSL.execute(drools -> drools.insert(conclusion(shape, "CTX"))));
    }
    return PatternDSL.rule(PACKAGE, shape.name()).build(items.toArray(RuleItemBuilder[]::new));
  }

  private static Object conclusion(RuleShape shape, String scope) {
    Conclusion then = shape.then();
    if (then instanceof Conclusion.Propose propose) {
      return new Proposal(shape.id(), scope, propose.outcome());
    }
    if (then instanceof Conclusion.Wider) {
      return new ReachesFurther(shape.id(), scope);
    }
    if (then instanceof Conclusion.Apply apply) {
      return apply.applies() ? new Applies(shape.id()) : new DoesNotApply(shape.id());
    }
    return then instanceof Conclusion.Raise
        ? new Raised(shape.id(), scope)
        : new Downgraded(shape.id());
  }
}
