package org.lexgap.rulebase.engine;

import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.spi.RulePack;
import org.lexgap.rulebase.catalogue.StandardCatalogue;
import org.lexgap.rulebase.rules.PackRules;

/** Brings catalogue and rules together. */
public final class RulebaseLoader {

  private RulebaseLoader() {}

  /**
   * The standard rulebase with the rules that the build compiled.
   *
   * @return a new rulebase
   */
  public static Rulebase standard() {
    return standard(() -> List.of(RuleModels.elements(), RuleModels.reasoning()));
  }

  /** The standard catalogue with rules from elsewhere, which load beside it. */
  static Rulebase standard(Supplier<List<Model>> rules) {
    Engine engine = new LoadingEngine(rules);
    return new DroolsRulebase(StandardCatalogue.read(), engine);
  }

  /**
   * The standard rulebase with packs. The rules of the standard catalogue are those that the build
   * compiled; those of the packs are built now.
   *
   * @param packs the packs; without any it is the standard rulebase
   * @return a new rulebase
   * @throws org.lexgap.rulebase.catalogue.CatalogueException if a pack has mistakes; it names all
   *     of them at once
   */
  public static Rulebase with(List<RulePack> packs) {
    return packs.isEmpty() ? standard() : mixed(StandardCatalogue.with(packs));
  }

  /** Compiled rules for what is standard, rules built now for what packs bring. */
  static Rulebase mixed(Catalogue catalogue) {
    Model own = PackRules.model(catalogue, id -> catalogue.packOf(id).isPresent());
    return new DroolsRulebase(
        catalogue,
        new LoadingEngine(() -> List.of(RuleModels.elements(), own, RuleModels.reasoning())));
  }

  /**
   * A rulebase whose element and check rules are built now, from the logic of a catalogue, without
   * a compiler. Rule tests use it.
   *
   * @param catalogue the catalogue
   * @return a new rulebase
   * @throws org.lexgap.rulebase.logic.LogicException if a condition cannot be read
   */
  public static Rulebase builtAtLoad(Catalogue catalogue) {
    return new DroolsRulebase(
        catalogue, new RuleEngine(List.of(PackRules.model(catalogue), RuleModels.reasoning())));
  }
}
