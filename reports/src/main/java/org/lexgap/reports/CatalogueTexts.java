package org.lexgap.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueText;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.Source;

/**
 * The texts of the standard catalogue on what a report is about. Texts of packs do not count: only
 * their ministry knows their language.
 *
 * @param total how many there are
 * @param english those that stand in English, for lack of a translation
 */
record CatalogueTexts(int total, List<String> english) {

  CatalogueTexts {
    english = List.copyOf(english);
  }

  /**
   * Looks at every text.
   *
   * @param translation the words in which the assessment is told; null for none
   */
  static CatalogueTexts of(Assessment assessment, @Nullable CatalogueTranslation translation) {
    List<CatalogueText> texts = texts(assessment);
    return new CatalogueTexts(
        texts.size(),
        texts.stream()
            .filter(text -> translation == null || !translation.has(text))
            .map(CatalogueText::text)
            .toList());
  }

  private static List<CatalogueText> texts(Assessment assessment) {
    Catalogue catalogue = assessment.catalogue();
    Set<String> fields = new LinkedHashSet<>();
    Set<String> instruments = new LinkedHashSet<>();
    assessment
        .findings()
        .forEach(
            finding -> {
              fields.addAll(finding.element().fields());
              add(instruments, finding.element().sources());
            });
    assessment
        .checks()
        .forEach(
            result -> {
              fields.addAll(result.check().fields());
              add(instruments, result.check().sources());
            });
    Set<String> ofPacks =
        catalogue.packs().stream().flatMap(CatalogueTexts::ids).collect(Collectors.toSet());
    return Stream.of(
            assessment.sets().stream().map(CatalogueText::of),
            assessment.findings().stream()
                .flatMap(finding -> CatalogueText.of(finding.element()).stream()),
            assessment.checks().stream()
                .flatMap(result -> CatalogueText.of(result.check()).stream()),
            benchmarks(assessment),
            instruments.stream()
                .flatMap(id -> catalogue.instrument(id).stream())
                .map(CatalogueText::of),
            fields.stream()
                .flatMap(name -> catalogue.vocabulary().find(name).stream())
                .flatMap(field -> CatalogueText.of(field).stream()))
        .flatMap(all -> all)
        .filter(text -> !ofPacks.contains(text.id()))
        .distinct()
        .toList();
  }

  private static void add(Set<String> instruments, List<Source> sources) {
    sources.stream().map(Source::instrument).forEach(instruments::add);
  }

  private static Stream<CatalogueText> benchmarks(Assessment assessment) {
    return Stream.concat(
            assessment.findings().stream().map(Finding::benchmarks),
            assessment.checks().stream().map(CheckResult::benchmarks))
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .map(CatalogueText::of);
  }

  private static Stream<String> ids(Pack pack) {
    return Stream.of(pack.elements(), pack.checks(), pack.fields()).flatMap(List::stream);
  }
}
