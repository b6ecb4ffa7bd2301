package org.lexgap.rulebase.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.catalogue.Keyed;

/** Holds an assessment against what a case expects. */
public final class CaseVerdict {

  private final List<String> differences = new ArrayList<>();

  private CaseVerdict() {}

  /**
   * How what the rules conclude differs from what a case expects.
   *
   * @param ruleCase the case
   * @param assessment the assessment of its answers
   * @param id the element or check that should come out so
   * @return sentences; empty if nothing differs
   */
  public static List<String> conclusions(RuleCase ruleCase, Assessment assessment, String id) {
    CaseVerdict verdict = new CaseVerdict();
    assessment.check(id).ifPresent(result -> verdict.conclusions(ruleCase, result));
    assessment.finding(id).ifPresent(finding -> verdict.conclusions(ruleCase, finding));
    return verdict.differences;
  }

  /**
   * How what a finding says beside its outcome differs from what a case expects.
   *
   * @param ruleCase the case
   * @param assessment the assessment of its answers
   * @param id the element or check that should come out so
   * @return sentences; empty if nothing differs
   */
  public static List<String> explanations(RuleCase ruleCase, Assessment assessment, String id) {
    CaseVerdict verdict = new CaseVerdict();
    assessment.finding(id).ifPresent(finding -> verdict.explanations(ruleCase, finding));
    return verdict.differences;
  }

  private void conclusions(RuleCase ruleCase, CheckResult result) {
    compare("status", ruleCase.expect(), result.status().key());
    ruleCase
        .severity()
        .ifPresent(severity -> compare("severity", severity, result.severity().key()));
  }

  private void conclusions(RuleCase ruleCase, Finding finding) {
    compare("outcome", ruleCase.expect(), finding.outcome().key());
    ruleCase
        .flags()
        .ifPresent(
            flags -> compare("flags", flags, finding.flags().stream().map(Flag::code).toList()));
    ruleCase
        .scopes()
        .forEach(
            (scope, outcome) ->
                compare("outcome of " + scope, Set.of(outcome), outcomesOf(scope, finding)));
  }

  private static Set<String> outcomesOf(String scope, Finding finding) {
    Set<String> outcomes = new LinkedHashSet<>();
    finding.scopes().stream()
        .filter(result -> result.scope().toString().equals(scope))
        .forEach(result -> outcomes.add(result.outcome().key()));
    return outcomes;
  }

  private void explanations(RuleCase ruleCase, Finding finding) {
    ruleCase
        .couldBecome()
        .ifPresent(
            could ->
                compare(
                    "could become",
                    new TreeSet<>(could),
                    new TreeSet<>(finding.couldBecome().stream().map(Keyed::key).toList())));
    ruleCase
        .missingItems()
        .ifPresent(items -> compare("missing items", items, finding.missingItems()));
  }

  private void compare(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      differences.add("The %s is (%s) and not (%s).".formatted(what, found, expected));
    }
  }
}
