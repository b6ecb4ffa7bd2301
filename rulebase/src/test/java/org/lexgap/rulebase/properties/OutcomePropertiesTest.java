package org.lexgap.rulebase.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.LogicTrees;

/** What holds for every summary, tried on 1,000 random ones. */
class OutcomePropertiesTest {

  private static final int SUMMARIES = 1000;
  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final LogicTrees TREES =
      new LogicTrees(RULEBASE.vocabulary(), RULEBASE.catalogue().benchmarks());
  private static final Map<String, ElementTree> ELEMENTS =
      RULEBASE.catalogue().elements().stream()
          .map(TREES::parse)
          .collect(Collectors.toMap(ElementTree::id, Function.identity()));

  private static final List<String> SETS =
      RULEBASE.catalogue().sets().stream().map(ElementSet::id).toList();

  private final RandomSummaries random = new RandomSummaries(RULEBASE.vocabulary(), 20021125);

  @Test
  void every_element_has_one_outcome_and_never_announces_the_one_it_has() {
    random.stream(SUMMARIES)
        .forEach(
            summary -> {
              Assessment assessment = RULEBASE.assess(summary);
              assertThat(assessment.findings().stream().map(f -> f.element().id()).toList())
                  .doesNotHaveDuplicates()
                  .hasSameSizeAs(RULEBASE.catalogue().elements());
              assertThat(assessment.findings())
                  .allSatisfy(
                      finding ->
                          assertThat(finding.couldBecome())
                              .doesNotContain(finding.outcome(), Outcome.UNKNOWN));
            });
  }

  @Test
  void the_order_of_answers_changes_nothing() {
    random.stream(SUMMARIES / 5)
        .forEach(
            summary -> {
              List<Answer> shuffled = new ArrayList<>(summary.answers());
              Collections.shuffle(shuffled, new Random(1));
              assertThat(outcomes(StatuteSummary.of(shuffled))).isEqualTo(outcomes(summary));
            });
  }

  @Test
  void blanks_that_are_filled_lead_only_where_the_finding_announced() {
    int changed = 0;
    for (StatuteSummary summary : random.stream(SUMMARIES).toList()) {
      KeyElement element = random.oneOf(RULEBASE.catalogue().elements());
      Finding finding = finding(summary, element);
      StatuteSummary filled = fill(summary, finding);
      Outcome after = finding(filled, element).outcome();
      if (after != finding.outcome() && after != Outcome.UNKNOWN) {
        assertThat(finding.couldBecome())
            .as("%s of %s, filled with %s", finding.element().id(), summary.answers(), filled)
            .contains(after);
        changed++;
      }
      if (finding.isSettled()) {
        assertThat(after).isEqualTo(finding.outcome());
      }
    }
    System.out.printf(
        "Filling blanks: %d of %d findings changed, each as announced.%n", changed, SUMMARIES);
    assertThat(changed).isGreaterThan(SUMMARIES / 20);
  }

  /** Answers some of the blanks that count: those of the laws that take part. */
  private StatuteSummary fill(StatuteSummary summary, Finding finding) {
    StatuteSummary filled = summary;
    for (Evidence evidence : finding.evidence()) {
      Scope scope = scopeToFill(evidence, summary);
      if (evidence.given() == null && scope != null && random.chance(0.7)) {
        filled =
            filled.with(
                Answer.of(
                    scope,
                    evidence.field(),
                    random.value(RULEBASE.vocabulary().field(evidence.field()))));
      }
    }
    return filled;
  }

  private Scope scopeToFill(Evidence evidence, StatuteSummary summary) {
    if (evidence.field().startsWith("ctx.")) {
      return Scope.JURISDICTION;
    }
    if (evidence.scope() != null && !evidence.scope().isJurisdiction()) {
      return evidence.scope();
    }
    List<Law> laws = summary.laws();
    return laws.isEmpty() ? Scope.ofLaw("NEW") : random.oneOf(laws).scope();
  }

  @Test
  void an_answer_that_an_element_does_not_read_never_changes_it() {
    for (StatuteSummary summary : random.stream(SUMMARIES).toList()) {
      if (summary.laws().isEmpty()) {
        continue;
      }
      KeyElement element = random.oneOf(RULEBASE.catalogue().elements());
      Set<String> read = new HashSet<>(ELEMENTS.get(element.id()).fields());
      read.addAll(Fields.of(ELEMENTS.get(element.id()).appliesIf()));
      read.add("ctx.assess_operational");
      var field = random.oneOf(RULEBASE.vocabulary().fields());
      if (read.contains(field.name())) {
        continue;
      }
      Scope scope = field.isContext() ? Scope.JURISDICTION : random.oneOf(summary.laws()).scope();
      StatuteSummary more = summary.with(Answer.of(scope, field.name(), random.value(field)));
      assertThat(finding(more, element).outcome())
          .as("%s after an answer to %s", element.id(), field.name())
          .isEqualTo(finding(summary, element).outcome());
    }
  }

  @Test
  void taking_an_answer_away_never_accuses_a_law() {
    Set<String> penaltyElements =
        Set.of(
            "TIP-PEN-COMMENSURATE",
            "TIP-PEN-AGG-HIGHER",
            "SOM-PEN-AGG-HIGHER",
            "SOM-PEN-PROPORTION");
    for (StatuteSummary summary : random.stream(SUMMARIES).toList()) {
      if (summary.answers().isEmpty()) {
        continue;
      }
      Answer gone = random.oneOf(summary.answers());
      StatuteSummary less = summary.filter(answer -> !answer.equals(gone));
      AssessmentOptions some = AssessmentOptions.DEFAULT.withSets(Set.of(random.oneOf(SETS)));
      Assessment before = RULEBASE.assess(summary, some);
      Assessment after = RULEBASE.assess(less, some);
      for (Finding finding : before.findings()) {
        boolean comparable =
            finding.element().scope() == ScopeLevel.OFFENCE
                && !penaltyElements.contains(finding.element().id());
        if (comparable) {
          assertNotAccused(finding, after.finding(finding.element().id()).orElseThrow(), gone);
        }
      }
      for (CheckResult check : before.checks()) {
        // Taking away what an offence says of itself uncovers what its law says: that is no blank.
        boolean blank = !gone.scope().isOffence();
        if (blank && !check.isRaised() && check.check().scope() == ScopeLevel.OFFENCE) {
          assertThat(after.check(check.check().id()).orElseThrow().isRaised())
              .as("%s without %s", check.check().id(), gone)
              .isFalse();
        }
      }
    }
  }

  /** A result that was MET, PARTIAL or UNKNOWN does not turn into a gap; the answer itself may. */
  private static void assertNotAccused(Finding before, Finding after, Answer gone) {
    before.scopes().stream()
        .filter(result -> !result.outcome().isGap())
        .filter(result -> !inherits(result.scope(), gone))
        .forEach(
            result ->
                assertThat(after.scopes())
                    .as("%s of %s without %s", before.element().id(), result.scope(), gone)
                    .filteredOn(other -> other.scope().equals(result.scope()))
                    .noneMatch(other -> other.outcome().isGap()));
  }

  private static boolean inherits(Scope scope, Answer gone) {
    return scope.isOffence() && gone.scope().equals(scope);
  }

  private static Finding finding(StatuteSummary summary, KeyElement element) {
    return RULEBASE
        .assess(summary, AssessmentOptions.DEFAULT.withSets(Set.of(element.set())))
        .finding(element.id())
        .orElseThrow();
  }

  private static Map<String, Outcome> outcomes(StatuteSummary summary) {
    return RULEBASE.assess(summary).findings().stream()
        .collect(Collectors.toMap(f -> f.element().id(), Finding::outcome));
  }
}
