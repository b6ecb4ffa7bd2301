package org.lexgap.rulebase.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Wider;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** A key element with its mutants. */
final class MutatedElement implements Mutated {

  private static final Map<Place, Outcome> BRANCHES =
      Map.of(
          Place.CONFLICT, Outcome.CONFLICT,
          Place.MET, Outcome.MET,
          Place.PARTIAL, Outcome.PARTIAL,
          Place.MISSING, Outcome.MISSING);

  private final Catalogue standard;
  private final LogicTrees trees;
  private final ElementTree tree;

  MutatedElement(Catalogue standard, KeyElement element) {
    this.standard = standard;
    this.trees = new LogicTrees(standard.vocabulary(), standard.benchmarks());
    this.tree = trees.parse(element);
  }

  @Override
  public String id() {
    return tree.id();
  }

  @Override
  public List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>();
    for (Place place : Place.values()) {
      if (BRANCHES.containsKey(place)) {
        mutants.addAll(Mutant.of(id(), place, tree.branch(BRANCHES.get(place))));
      }
    }
    if (tree.wider() != null) {
      mutants.addAll(Mutant.of(id(), Place.WIDER, tree.wider()));
    }
    mutants.addAll(Mutant.of(id(), Place.APPLIES_IF, tree.appliesIf()));
    return mutants;
  }

  @Override
  public Catalogue catalogue(List<Mutant> mutants) {
    List<KeyElement> elements = new ArrayList<>();
    elements.add(tree.element());
    mutants.forEach(mutant -> elements.add(element(mutant)));
    return SmallCatalogues.of(standard, id(), elements, List.of());
  }

  private KeyElement element(Mutant mutant) {
    KeyElement element = tree.element();
    Wider wider = element.wider();
    return new KeyElement(
        mutant.id(),
        element.set(),
        element.title(),
        element.theme(),
        element.topic(),
        element.scope(),
        element.obligation(),
        element.severity(),
        element.requires(),
        element.appliesWhen(),
        text(mutant, Place.APPLIES_IF, element.appliesIf()),
        element.bindingIfPartyTo(),
        List.of(),
        element.items(),
        element.fields(),
        logic(mutant, element.logic()),
        wider == null ? null : new Wider(text(mutant, Place.WIDER, wider.when()), wider.text()),
        List.of(),
        element.relations(),
        List.of());
  }

  private static ElementLogic logic(Mutant mutant, ElementLogic logic) {
    return new ElementLogic(
        text(mutant, Place.MET, logic.met()),
        text(mutant, Place.PARTIAL, logic.partial()),
        text(mutant, Place.MISSING, logic.missing()),
        text(mutant, Place.CONFLICT, logic.conflict()),
        logic.coverageField());
  }

  private static String text(Mutant mutant, Place place, String text) {
    return mutant.place() == place ? mutant.mistaken().toString() : text;
  }

  @Override
  public boolean isSameInMeaning(Mutant mutant) {
    SameMeaning same = new SameMeaning(standard.vocabulary());
    return switch (mutant.place()) {
      case WIDER -> same.ofCondition(mutant.original(), mutant.mistaken());
      case APPLIES_IF -> same.ofApplicability(mutant.original(), mutant.mistaken());
      default -> same.ofBranch(tree, trees.parse(element(mutant)), BRANCHES.get(mutant.place()));
    };
  }
}
