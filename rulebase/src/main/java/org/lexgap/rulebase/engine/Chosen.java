package org.lexgap.rulebase.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;

/**
 * The elements and checks that are asked.
 *
 * @param elements the elements
 * @param checks the checks
 */
record Chosen(List<ElementTree> elements, List<CheckTree> checks) {

  /** Those that options choose from a catalogue. */
  Chosen by(AssessmentOptions options, Catalogue catalogue) {
    Set<String> ids = new HashSet<>();
    options.elementsOf(catalogue).forEach(element -> ids.add(element.id()));
    options.checksOf(catalogue).forEach(check -> ids.add(check.id()));
    return new Chosen(
        elements.stream().filter(tree -> ids.contains(tree.id())).toList(),
        checks.stream().filter(tree -> ids.contains(tree.id())).toList());
  }

  /** The element or check with this id, alone. */
  Chosen only(String id) {
    return new Chosen(
        elements.stream().filter(tree -> tree.id().equals(id)).toList(),
        checks.stream().filter(tree -> tree.id().equals(id)).toList());
  }

  /** Those whose deciding fields satisfy a condition. */
  Chosen reading(Predicate<Set<String>> fields) {
    return new Chosen(
        elements.stream().filter(tree -> fields.test(tree.fields())).toList(),
        checks.stream().filter(tree -> fields.test(tree.fields())).toList());
  }

  /** The fields that one of them reads. */
  Set<String> fields() {
    Set<String> fields = new HashSet<>();
    elements.forEach(tree -> fields.addAll(tree.fields()));
    checks.forEach(tree -> fields.addAll(tree.fields()));
    return fields;
  }

  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    elements.forEach(tree -> ids.add(tree.id()));
    checks.forEach(tree -> ids.add(tree.id()));
    return ids;
  }
}
