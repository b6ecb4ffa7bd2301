package org.lexgap.rulebase.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;

/**
 * The elements and checks that are asked.
 *
 * @param elements the elements
 * @param checks the checks
 */
record Chosen(List<ElementTree> elements, List<CheckTree> checks) {

  /** Those of the chosen sets and instruments. A check needs every element that it touches. */
  Chosen by(AssessmentOptions options) {
    List<ElementTree> asked =
        elements.stream()
            .filter(
                tree -> options.sets().isEmpty() || options.sets().contains(tree.element().set()))
            .filter(tree -> options.concerns(tree.element()))
            .toList();
    Set<String> ids = new HashSet<>(asked.stream().map(ElementTree::id).toList());
    return new Chosen(
        asked, checks.stream().filter(tree -> ids.containsAll(tree.check().elements())).toList());
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
