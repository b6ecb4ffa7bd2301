package org.lexgap.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.reports.CatalogueWords;

/**
 * What of a catalogue is listed.
 *
 * @param catalogue the catalogue
 * @param elements the elements
 * @param checks the checks
 */
record Listed(Catalogue catalogue, List<KeyElement> elements, List<Check> checks) {

  static Listed all(Catalogue catalogue) {
    return chosen(catalogue, AssessmentOptions.DEFAULT);
  }

  static Listed chosen(Catalogue catalogue, AssessmentOptions options) {
    return new Listed(catalogue, options.elementsOf(catalogue), options.checksOf(catalogue));
  }

  int size() {
    return elements.size() + checks.size();
  }

  /** The sets of which something is listed. */
  List<ElementSet> sets() {
    return catalogue.sets().stream().filter(set -> !of(set).isEmpty()).toList();
  }

  List<KeyElement> of(ElementSet set) {
    return elements.stream().filter(element -> element.set().equals(set.id())).toList();
  }

  /** The elements of a set by theme; those of agency practice by topic. */
  Map<String, List<KeyElement>> byTheme(ElementSet set, CatalogueWords words) {
    Function<KeyElement, String> theme =
        element ->
            element.topic() == null ? words.theme(element.theme()) : words.topic(element.topic());
    return of(set).stream()
        .collect(Collectors.groupingBy(theme, LinkedHashMap::new, Collectors.toList()));
  }
}
