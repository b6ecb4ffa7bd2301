package org.lexgap.core.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.IfBlank;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Wider;

/** Puts the words of a translation wherever an assessment holds those of its catalogue. */
final class TranslatedAssessment {

  private final CatalogueTranslation translation;
  private final Assessment original;
  private final Catalogue catalogue;
  private final Map<String, KeyElement> elements;
  private final Map<String, Check> checks;

  TranslatedAssessment(CatalogueTranslation translation, Assessment original) {
    this.translation = translation;
    this.original = original;
    this.catalogue = translation.of(original.catalogue());
    this.elements = byId(catalogue.elements(), KeyElement::id);
    this.checks = byId(catalogue.checks(), Check::id);
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  Assessment assessment() {
    return new Assessment(
        original.summary(),
        original.options(),
        catalogue,
        original.findings().stream().map(this::finding).toList(),
        original.checks().stream().map(this::check).toList(),
        original.capacityNeeds().stream().map(this::need).toList(),
        original.readings().stream().map(this::reading).toList());
  }

  private KeyElement element(KeyElement element) {
    return elements.getOrDefault(element.id(), element);
  }

  private Finding finding(Finding finding) {
    KeyElement element = element(finding.element());
    return new Finding(
        element,
        finding.outcome(),
        finding.couldBecome(),
        finding.scopes(),
        finding.evidence(),
        finding.rule(),
        finding.reason(),
        finding.missingItems(),
        finding.settledBy(),
        finding.flags().stream().map(flag -> flag(flag, element)).toList(),
        finding.bindingness(),
        finding.benchmarks().stream().map(translation::of).toList(),
        finding.suggestions());
  }

  private static Flag flag(Flag flag, KeyElement element) {
    Wider wider = element.wider();
    return flag instanceof Flag.Wider further && wider != null
        ? new Flag.Wider(wider.text(), further.scopes())
        : flag;
  }

  private CheckResult check(CheckResult result) {
    return new CheckResult(
        checks.getOrDefault(result.check().id(), result.check()),
        result.status(),
        result.severity(),
        result.raisedIn(),
        result.evidence(),
        result.reason(),
        result.settledBy(),
        result.flags(),
        result.binding(),
        result.benchmarks().stream().map(translation::of).toList());
  }

  private CapacityNeed need(CapacityNeed need) {
    return new CapacityNeed(
        element(need.element()), need.outcome(), need.answer(), need.sharedBy());
  }

  private SilenceReading reading(SilenceReading reading) {
    return catalogue
        .vocabulary()
        .find(reading.answer().field())
        .map(Field::ifBlank)
        .map(IfBlank::reason)
        .map(reason -> new SilenceReading(reading.answer(), reason))
        .orElse(reading);
  }
}
