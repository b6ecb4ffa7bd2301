package org.lexgap.rulebase.mutation;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Downgrade;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** A consistency check with its mutants. */
final class MutatedCheck implements Mutated {

  private final Catalogue standard;
  private final CheckTree tree;

  MutatedCheck(Catalogue standard, Check check) {
    this.standard = standard;
    this.tree = new LogicTrees(standard.vocabulary(), standard.benchmarks()).parse(check);
  }

  @Override
  public String id() {
    return tree.id();
  }

  @Override
  public List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>(Mutant.of(id(), Place.RAISE_WHEN, tree.raiseWhen()));
    if (tree.downgradeWhen() != null) {
      mutants.addAll(Mutant.of(id(), Place.DOWNGRADE, tree.downgradeWhen()));
    }
    return mutants;
  }

  @Override
  public Catalogue catalogue(List<Mutant> mutants) {
    Check check = tree.check();
    List<Check> checks = new ArrayList<>();
    checks.add(check(check.id(), check.raiseWhen(), check.downgrade()));
    mutants.forEach(mutant -> checks.add(check(mutant)));
    return SmallCatalogues.of(standard, id(), List.of(), checks);
  }

  private Check check(Mutant mutant) {
    Check check = tree.check();
    String mistaken = mutant.mistaken().toString();
    return mutant.place() == Place.RAISE_WHEN
        ? check(mutant.id(), mistaken, check.downgrade())
        : check(mutant.id(), check.raiseWhen(), new Downgrade(check.downgrade().to(), mistaken));
  }

  /** Without its elements, so that it can be tried alone. */
  private Check check(String id, String raiseWhen, Downgrade downgrade) {
    Check check = tree.check();
    return new Check(
        id,
        check.title(),
        check.kind(),
        check.severity(),
        check.scope(),
        List.of(),
        check.fields(),
        raiseWhen,
        check.explanation(),
        check.guard(),
        downgrade,
        List.of(),
        check.resolution());
  }

  @Override
  public boolean isSameInMeaning(Mutant mutant) {
    return new SameMeaning(standard.vocabulary()).ofCondition(mutant.original(), mutant.mistaken());
  }
}
