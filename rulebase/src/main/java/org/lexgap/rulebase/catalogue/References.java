package org.lexgap.rulebase.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Fill;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.catalogue.Suggestion;
import org.lexgap.rulebase.logic.LogicException;
import org.lexgap.rulebase.logic.LogicTrees;

/** Whether what an element or check speaks of exists, and whether its logic can be read. */
final class References {

  private final Catalogue catalogue;
  private final LogicTrees trees;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> instruments = new HashSet<>();

  References(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    catalogue.elements().stream().map(KeyElement::id).forEach(ids::add);
    catalogue.checks().stream().map(Check::id).forEach(ids::add);
    catalogue.instruments().stream().map(Instrument::id).forEach(instruments::add);
  }

  /** What is wrong with an element, each a message for people. */
  List<String> of(KeyElement element) {
    List<String> wrong = new ArrayList<>();
    fields(element.fields(), wrong);
    sources(element.sources(), wrong);
    element.bindingIfPartyTo().forEach(id -> instrument(id, wrong));
    elements(element.relations().dependsOn(), wrong);
    elements(element.relations().supersededBy(), wrong);
    elements(element.relations().related(), wrong);
    element.suggestions().forEach(suggestion -> fills(suggestion, wrong));
    if (wrong.isEmpty()) {
      logic(() -> trees.parse(element), wrong);
    }
    return wrong;
  }

  /** What is wrong with a check, each a message for people. */
  List<String> of(Check check) {
    List<String> wrong = new ArrayList<>();
    fields(check.fields(), wrong);
    sources(check.sources(), wrong);
    elements(check.elements(), wrong);
    if (wrong.isEmpty()) {
      logic(() -> trees.parse(check), wrong);
    }
    return wrong;
  }

  private void fields(List<String> names, List<String> wrong) {
    names.stream()
        .filter(name -> catalogue.vocabulary().find(name).isEmpty())
        .forEach(
            name ->
                wrong.add(
                    "There is no field (%s). Add it to the vocabulary or mend its name."
                        .formatted(name)));
  }

  private void fills(Suggestion suggestion, List<String> wrong) {
    for (Fill fill : suggestion.fills()) {
      fields(List.of(fill.of()), wrong);
      elements(fill.ifMet() == null ? List.of() : List.of(fill.ifMet()), wrong);
      if (!suggestion.text().contains("[" + fill.blank() + "]")) {
        wrong.add(
            "The suggestion has no placeholder ([%s]). Mend the fill or the text."
                .formatted(fill.blank()));
      }
    }
  }

  private void sources(List<Source> sources, List<String> wrong) {
    sources.forEach(source -> instrument(source.instrument(), wrong));
  }

  private void instrument(String id, List<String> wrong) {
    if (!instruments.contains(id)) {
      wrong.add("There is no instrument (%s). Add it or mend its id.".formatted(id));
    }
  }

  private void elements(List<String> named, List<String> wrong) {
    named.stream()
        .filter(id -> !ids.contains(id))
        .forEach(id -> wrong.add("There is no element (%s). Mend the id.".formatted(id)));
  }

  private static void logic(Runnable parse, List<String> wrong) {
    try {
      parse.run();
    } catch (LogicException e) {
      wrong.add(e.getMessage());
    }
  }
}
