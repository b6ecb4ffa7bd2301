package org.lexgap.rulebase.engine;

import java.util.List;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
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
    return new DroolsRulebase(
        StandardCatalogue.read(), List.of(RuleModels.elements(), RuleModels.reasoning()));
  }

  /**
   * A rulebase whose element and check rules are built now, from the logic of a catalogue, without
   * a compiler. Packs and rule tests use it.
   *
   * @param catalogue the catalogue
   * @return a new rulebase
   * @throws org.lexgap.rulebase.logic.LogicException if a condition cannot be read
   */
  public static Rulebase builtAtLoad(Catalogue catalogue) {
    return new DroolsRulebase(
        catalogue, List.of(PackRules.model(catalogue), RuleModels.reasoning()));
  }
}
