package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.SampleFindings.finding;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.SampleElements;
import org.lexgap.core.summary.StatuteSummary;

/** What rests on a gap is found from both ends. */
class UnderminedTest {

  private static final Flag.Chain CHAIN =
      new Flag.Chain(List.of("TIP-2", "TIP-3"), Outcome.MISSING);
  private static final Finding SOUND =
      finding(SampleElements.element("TIP-4", "tip", "offence"), Outcome.MET)
          .withFlags(List.of(new Flag.Superseded(List.of("TIP-3"))));
  private static final Finding UNDERMINED =
      finding(SampleElements.element("TIP-1", "tip", "offence"), Outcome.MET)
          .withFlags(List.of(new Flag.Undermined(List.of(CHAIN))));

  @Test
  void the_last_element_of_a_chain_is_the_one_that_failed() {
    assertThat(CHAIN.failed()).isEqualTo("TIP-3");
  }

  @Test
  void a_finding_is_undermined_by_what_failed_not_by_what_stands_between() {
    assertThat(UNDERMINED.isUnderminedBy("TIP-3")).isTrue();
    assertThat(UNDERMINED.isUnderminedBy("TIP-2")).isFalse();
    assertThat(SOUND.isUnderminedBy("TIP-3")).isFalse();
  }

  @Test
  void an_assessment_lists_what_an_element_undermines() {
    Assessment assessment =
        new Assessment(
            StatuteSummary.of(List.of()),
            AssessmentOptions.DEFAULT,
            SampleElements.catalogue(List.of(), List.of(), List.of()),
            List.of(SOUND, UNDERMINED),
            List.of(),
            List.of(),
            List.of());
    assertThat(assessment.underminedBy("TIP-3")).containsExactly(UNDERMINED);
    assertThat(assessment.underminedBy("TIP-4")).isEmpty();
  }

  @Test
  void programs_know_both_flags_by_their_codes() {
    assertThat(new Flag.Undermined(List.of(CHAIN)).code()).isEqualTo("UNDERMINED");
    assertThat(new Flag.Superseded(List.of("TIP-3")).code()).isEqualTo("SUPERSEDED");
  }
}
