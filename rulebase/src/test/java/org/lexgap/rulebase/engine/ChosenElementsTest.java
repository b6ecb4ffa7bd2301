package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** What the options choose of a catalogue is what is assessed under them. */
class ChosenElementsTest {

  private static final Rulebase RULEBASE = Rulebases.standard();

  private static void agrees(AssessmentOptions options) {
    Assessment assessment = RULEBASE.assess(StatuteSummary.of(List.of()), options);
    Catalogue catalogue = Rulebases.catalogue();
    assertThat(assessment.findings())
        .extracting(finding -> finding.element().id())
        .containsExactlyElementsOf(
            options.elementsOf(catalogue).stream().map(KeyElement::id).toList());
    assertThat(assessment.checks())
        .extracting(result -> result.check().id())
        .containsExactlyElementsOf(options.checksOf(catalogue).stream().map(Check::id).toList());
  }

  @Test
  void all_that_is_listed_is_assessed() {
    agrees(AssessmentOptions.DEFAULT);
  }

  @Test
  void what_is_listed_of_some_sets_is_assessed() {
    agrees(AssessmentOptions.DEFAULT.withSets(Set.of("smuggling", "operations")));
  }

  @Test
  void what_is_listed_of_an_instrument_is_assessed() {
    agrees(AssessmentOptions.DEFAULT.withAgainst(Set.of("SOM-PROTOCOL-2000")));
  }
}
