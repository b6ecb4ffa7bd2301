package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Pack;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.catalogue.StandardCatalogue;
import org.lexgap.rulebase.properties.RandomSummaries;

/** Rules that the build compiled and rules built at load work side by side. */
class MixedRulesTest {

  private static final int SUMMARIES = 300;
  private static final Catalogue STANDARD = StandardCatalogue.read();

  @Test
  void compiled_rules_beside_rules_built_at_load_decide_like_rules_that_were_all_built_at_load() {
    Catalogue catalogue = withTwins();
    Rulebase mixed = RulebaseLoader.mixed(catalogue);
    Rulebase built = RulebaseLoader.builtAtLoad(catalogue);
    long outcomes = 0;
    for (StatuteSummary summary :
        new RandomSummaries(catalogue.vocabulary(), 20261122).stream(SUMMARIES).toList()) {
      Assessment one = mixed.assess(summary);
      Assessment other = built.assess(summary);
      assertThat(one.findings()).isEqualTo(other.findings());
      assertThat(one.checks()).isEqualTo(other.checks());
      assertTwinsAgree(one);
      outcomes += one.findings().size() + one.checks().size();
    }
    System.out.printf(
        "Compiled rules beside rules built at load: %d random summaries, %d outcomes, all the"
            + " same.%n",
        SUMMARIES, outcomes);
  }

  /** The pack holds a twin of every third element and check: it reads the same answers. */
  private static Catalogue withTwins() {
    List<KeyElement> elements = new ArrayList<>(STANDARD.elements());
    List<Check> checks = new ArrayList<>(STANDARD.checks());
    for (int i = 0; i < STANDARD.elements().size(); i += 3) {
      elements.add(Twins.of(STANDARD.elements().get(i)));
    }
    for (int i = 0; i < STANDARD.checks().size(); i += 3) {
      checks.add(Twins.of(STANDARD.checks().get(i)));
    }
    List<String> ids =
        Stream.concat(elements.stream().map(KeyElement::id), checks.stream().map(Check::id))
            .filter(Twins::isTwin)
            .toList();
    return new Catalogue(
        STANDARD.version(),
        STANDARD.hash(),
        STANDARD.vocabulary(),
        STANDARD.sets(),
        STANDARD.instruments(),
        elements,
        checks,
        STANDARD.benchmarks().stream().map(Twins::alsoUsedByTwins).toList(),
        List.of(
            new Pack(
                "twins", "Twins", "1", "", "", "TWIN", List.of(), ids, List.of(), List.of(),
                List.of())));
  }

  private static void assertTwinsAgree(Assessment assessment) {
    assessment.findings().stream()
        .filter(finding -> Twins.isTwin(finding.element().id()))
        .forEach(
            twin ->
                assertThat(twin.outcome())
                    .as(twin.element().id())
                    .isEqualTo(
                        assessment
                            .finding(Twins.original(twin.element().id()))
                            .orElseThrow()
                            .outcome()));
    assessment.checks().stream()
        .filter(result -> Twins.isTwin(result.check().id()))
        .forEach(
            twin ->
                assertThat(twin.status())
                    .as(twin.check().id())
                    .isEqualTo(
                        assessment
                            .check(Twins.original(twin.check().id()))
                            .orElseThrow()
                            .status()));
  }
}
