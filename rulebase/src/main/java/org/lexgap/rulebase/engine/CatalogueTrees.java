package org.lexgap.rulebase.engine;

import java.util.List;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/**
 * A catalogue with its logic parsed.
 *
 * @param catalogue the catalogue
 * @param elements its elements
 * @param checks its checks
 */
record CatalogueTrees(Catalogue catalogue, List<ElementTree> elements, List<CheckTree> checks) {

  static CatalogueTrees of(Catalogue catalogue) {
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    return new CatalogueTrees(
        catalogue,
        catalogue.elements().stream().map(trees::parse).toList(),
        catalogue.checks().stream().map(trees::parse).toList());
  }
}
