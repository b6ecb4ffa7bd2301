package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.SampleFindings.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.CatalogueText;
import org.lexgap.core.catalogue.CatalogueTranslation;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.catalogue.PackOverride;
import org.lexgap.core.catalogue.SampleElements;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.catalogue.TextKind;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.StatuteSummary;

/** An assessment told in the words of another language. */
class TranslatedAssessmentTest {

  private static final KeyElement ACTS = SampleElements.element("TIP-1", "tip", "offence");
  private static final KeyElement MEANS = SampleElements.element("TIP-2", "tip", "offence");
  private static final CatalogueTranslation FRENCH =
      new CatalogueTranslation(
          Locale.FRENCH,
          null,
          Map.of(
              key(TextKind.SET, "tip"), "Traite des personnes",
              key(TextKind.TITLE, "TIP-1"), "Les actes",
              key(TextKind.REQUIRES, "TIP-1"), "Tous les actes.",
              key(TextKind.TITLE, "CON-01"), "Contradiction",
              key(TextKind.BENCHMARK, "floor"), "Parce que."));

  private static CatalogueText.Key key(TextKind kind, String id) {
    return new CatalogueText.Key(kind, id, "");
  }

  private static Assessment assessment(List<Pack> packs) {
    Catalogue plain =
        SampleElements.catalogue(
            List.of(), List.of(ACTS, MEANS), List.of(SampleElements.check("CON-01")));
    Catalogue catalogue =
        new Catalogue(
            plain.version(),
            plain.hash(),
            plain.vocabulary(),
            plain.sets(),
            plain.instruments(),
            plain.elements(),
            plain.checks(),
            List.of(new Benchmark("floor", 4, Unit.YEARS, Set.of("TIP-1"), "Because.")),
            packs);
    return new Assessment(
        StatuteSummary.of(List.of()),
        AssessmentOptions.DEFAULT,
        catalogue,
        List.of(finding(ACTS, Outcome.MISSING), finding(MEANS, Outcome.MET, Outcome.PARTIAL)),
        List.of(
            new CheckResult(
                SampleElements.check("CON-01"),
                CheckResult.Status.RAISED,
                Severity.MINOR,
                List.of(),
                List.of(),
                new Reason("check.raised", Map.of()),
                List.of(),
                List.of(),
                Binding.UNKNOWN,
                List.of(catalogue.benchmarks().get(0).withValue(5)))),
        List.of(new CapacityNeed(ACTS, Outcome.MISSING, null, List.of())),
        List.of());
  }

  @Test
  void findings_checks_and_needs_take_the_words_and_keep_all_else() {
    Assessment english = assessment(List.of());
    Assessment french = english.in(FRENCH);
    assertThat(french.sets().get(0).title()).isEqualTo("Traite des personnes");
    assertThat(french.findings().get(0).element().title()).isEqualTo("Les actes");
    assertThat(french.findings().get(0).element().requires()).isEqualTo("Tous les actes.");
    assertThat(french.checks().get(0).check().title()).isEqualTo("Contradiction");
    assertThat(french.capacityNeeds().get(0).element().title()).isEqualTo("Les actes");
    assertThat(french.legislativeFigures()).isEqualTo(english.legislativeFigures());
    assertThat(french.findings())
        .usingRecursiveComparison()
        .ignoringFields("element.title", "element.requires")
        .isEqualTo(english.findings());
  }

  @Test
  void what_has_no_translation_stays_as_it_is() {
    Assessment french = assessment(List.of()).in(FRENCH);
    assertThat(french.findings().get(1).element()).isEqualTo(MEANS);
    assertThat(french.checks().get(0).check().explanation()).isEqualTo("It matters.");
  }

  @Test
  void a_benchmark_takes_the_reason_and_keeps_a_users_own_number() {
    Benchmark benchmark = assessment(List.of()).in(FRENCH).checks().get(0).benchmarks().get(0);
    assertThat(benchmark.reason()).isEqualTo("Parce que.");
    assertThat(benchmark.value()).isEqualTo(5);
    assertThat(benchmark.standard()).isEqualTo(4);
  }

  @Test
  void the_words_of_a_pack_stand_in_every_language() {
    PackOverride title = new PackOverride("vel", "TIP-1", "title", "TIP-1", "Our acts", "Ours.");
    Pack pack =
        new Pack(
            "vel",
            "Velmora",
            "1",
            "Ministry",
            "Desk",
            "VEL",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(title));
    KeyElement acts = assessment(List.of(pack)).in(FRENCH).findings().get(0).element();
    assertThat(acts.title()).isEqualTo("TIP-1");
    assertThat(acts.requires()).isEqualTo("Tous les actes.");
  }
}
