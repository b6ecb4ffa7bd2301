package org.lexgap.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.SampleFindings.finding;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.SampleElements;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.StatuteSummary;

/** What can be looked up in an assessment. */
class AssessmentTest {

  private static final KeyElement ACTS = SampleElements.element("TIP-1", "tip", "offence");
  private static final KeyElement MEANS = SampleElements.element("TIP-2", "tip", "offence");
  private static final KeyElement TRAINING = SampleElements.element("OPS-1", "ops", "operational");
  private static final Catalogue CATALOGUE =
      SampleElements.catalogue(List.of(), List.of(ACTS, MEANS, TRAINING), List.of());
  private static final StatuteSummary NOTHING = StatuteSummary.of(List.of());

  private static final Finding ACTS_MET = finding(ACTS, Outcome.MET);
  private static final Finding MEANS_MISSING = finding(MEANS, Outcome.MISSING);
  private static final CheckResult RAISED = check("CON-02", CheckResult.Status.RAISED);

  private static final Assessment ASSESSMENT =
      new Assessment(
          NOTHING,
          AssessmentOptions.DEFAULT,
          CATALOGUE,
          List.of(ACTS_MET, MEANS_MISSING, finding(TRAINING, Outcome.UNKNOWN)),
          List.of(check("CON-01", CheckResult.Status.UNKNOWN), RAISED),
          List.of(),
          List.of());

  private static CheckResult check(String id, CheckResult.Status status) {
    return new CheckResult(
        SampleElements.check(id),
        status,
        Severity.MINOR,
        List.of(),
        List.of(),
        new Reason("check.raised", Map.of()),
        List.of(),
        List.of(),
        Binding.UNKNOWN,
        List.of());
  }

  private static ElementSet set(String id) {
    return CATALOGUE.sets().stream().filter(set -> set.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void findings_and_checks_are_found_by_id() {
    assertThat(ASSESSMENT.finding("TIP-2")).containsSame(MEANS_MISSING);
    assertThat(ASSESSMENT.finding("TIP-9")).isEmpty();
    assertThat(ASSESSMENT.check("CON-02")).containsSame(RAISED);
    assertThat(ASSESSMENT.check("CON-09")).isEmpty();
  }

  @Test
  void only_sets_with_a_finding_were_assessed() {
    assertThat(ASSESSMENT.sets()).containsExactly(set("tip"), set("ops"));
  }

  @Test
  void the_figures_of_a_set_count_its_elements_alone() {
    assertThat(ASSESSMENT.figures(set("tip")))
        .isEqualTo(Figures.of(List.of(ACTS_MET, MEANS_MISSING)));
    assertThat(ASSESSMENT.figures(set("ops")).count(Outcome.UNKNOWN)).isEqualTo(1);
    assertThat(ASSESSMENT.figures(set("som")).total()).isZero();
  }

  @Test
  void agency_practice_is_never_mixed_into_the_legislative_figures() {
    assertThat(ASSESSMENT.legislativeFigures().total()).isEqualTo(2);
    assertThat(ASSESSMENT.legislativeFigures().count(Outcome.UNKNOWN)).isZero();
  }

  @Test
  void only_a_raised_check_is_raised() {
    assertThat(RAISED.isRaised()).isTrue();
    assertThat(check("CON-01", CheckResult.Status.NOT_RAISED).isRaised()).isFalse();
    assertThat(check("CON-01", CheckResult.Status.UNKNOWN).isRaised()).isFalse();
  }

  @Test
  void a_rulebase_asked_for_nothing_special_assesses_with_the_default_options() {
    Rulebase rulebase =
        new Rulebase() {
          @Override
          public RoadMap roadMap(Assessment assessment) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Catalogue catalogue() {
            return CATALOGUE;
          }

          @Override
          public Assessment assess(StatuteSummary summary, AssessmentOptions options) {
            return new Assessment(
                summary, options, CATALOGUE, List.of(), List.of(), List.of(), List.of());
          }

          @Override
          public List<Change> changes(
              String id, StatuteSummary summary, AssessmentOptions options) {
            return List.of();
          }

          @Override
          public Rulebase withBenchmarks(Map<String, Double> own) {
            return this;
          }
        };
    assertThat(rulebase.assess(NOTHING).options()).isEqualTo(AssessmentOptions.DEFAULT);
    assertThat(rulebase.assess(NOTHING).summary()).isSameAs(NOTHING);
    assertThat(rulebase.vocabulary()).isSameAs(CATALOGUE.vocabulary());
  }
}
