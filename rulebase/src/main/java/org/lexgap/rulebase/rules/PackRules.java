package org.lexgap.rulebase.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicException;
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
   * The rules of all elements and checks of a catalogue.
   *
   * @param catalogue the catalogue
   * @return a model for the engine
   * @throws org.lexgap.rulebase.logic.LogicException if a condition cannot be read
   */
  public static Model model(Catalogue catalogue) {
    return model(catalogue, id -> true);
  }

  /**
   * The rules of some elements and checks of a catalogue.
   *
   * @param catalogue the catalogue
   * @param chosen the ids to take
   * @return a model for the engine
   * @throws org.lexgap.rulebase.logic.LogicException if a condition cannot be read
   */
  public static Model model(Catalogue catalogue, Predicate<String> chosen) {
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    ModelImpl model = new ModelImpl(PACKAGE);
    catalogue.elements().stream()
        .filter(element -> chosen.test(element.id()))
        .flatMap(element -> RuleShapes.of(trees.parse(element)).stream())
        .forEach(shape -> model.addRule(rule(shape)));
    catalogue.checks().stream()
        .filter(check -> chosen.test(check.id()))
        .flatMap(check -> RuleShapes.of(trees.parse(check)).stream())
        .forEach(shape -> model.addRule(rule(shape)));
    return model;
  }

  /**
   * Why the rules of an element cannot be built.
   *
   * @param tree the logic of an element
   * @return a message for people, or empty if they can be built
   */
  public static Optional<String> mistake(ElementTree tree) {
    return mistake(() -> RuleShapes.of(tree).forEach(PackRules::rule));
  }

  /**
   * Why the rules of a check cannot be built.
   *
   * @param tree the logic of a check
   * @return a message for people, or empty if they can be built
   */
  public static Optional<String> mistake(CheckTree tree) {
    return mistake(() -> RuleShapes.of(tree).forEach(PackRules::rule));
  }

  private static Optional<String> mistake(Runnable build) {
    try {
      build.run();
      return Optional.empty();
    } catch (LogicException e) {
      return Optional.ofNullable(e.getMessage());
    }
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
