package org.lexgap.rulebase.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** A law can be so bad that it meets nothing: no element is met by what others need. */
class WorstSummaryTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final Catalogue CATALOGUE = RULEBASE.catalogue();

  @Test
  void the_worst_answers_meet_no_legislative_element() {
    StatuteSummary worst = new WorstAnswers(CATALOGUE.vocabulary(), legislative()).summary();
    List<Finding> findings =
        RULEBASE.assess(worst).findings().stream()
            .filter(finding -> !finding.element().isOperational())
            .toList();
    System.out.printf(
        "Worst summary: %d answers, %d legislative elements: %s; partly met: %s.%n",
        worst.answers().size(),
        findings.size(),
        counts(findings),
        String.join(", ", ids(findings, Outcome.PARTIAL)));
    assertThat(ids(findings, Outcome.MET)).isEmpty();
    assertThat(ids(findings, Outcome.UNKNOWN, Outcome.REVIEW)).isEmpty();
  }

  private static List<String> ids(List<Finding> findings, Outcome... outcomes) {
    return findings.stream()
        .filter(finding -> List.of(outcomes).contains(finding.outcome()))
        .map(finding -> finding.element().id())
        .toList();
  }

  private static List<ElementTree> legislative() {
    LogicTrees trees = new LogicTrees(CATALOGUE.vocabulary(), CATALOGUE.benchmarks());
    return CATALOGUE.elements().stream()
        .filter(element -> !element.isOperational())
        .map(trees::parse)
        .toList();
  }

  private static Map<Outcome, Long> counts(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::outcome, TreeMap::new, Collectors.counting()));
  }
}
