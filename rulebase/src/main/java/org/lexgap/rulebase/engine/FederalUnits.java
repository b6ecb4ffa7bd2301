package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Offence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.roadmap.Conclusions;

/**
 * The units of a federal State. A law of a unit counts for its own territory only: laws of
 * different territories never close each other's gaps.
 */
final class FederalUnits {

  private static final List<Outcome> WORST_FIRST =
      List.of(
          Outcome.CONFLICT,
          Outcome.MISSING,
          Outcome.PARTIAL,
          Outcome.REVIEW,
          Outcome.UNKNOWN,
          Outcome.MET,
          Outcome.NOT_APPLICABLE);
  private static final List<CheckResult.Status> RAISED_FIRST =
      List.of(CheckResult.Status.RAISED, CheckResult.Status.UNKNOWN, CheckResult.Status.NOT_RAISED);

  private FederalUnits() {}

  /** The territories that have laws of their own; none for a State that is assessed as one. */
  static List<String> territories(StatuteSummary summary) {
    return summary.laws().stream()
        .map(Law::territory)
        .filter(territory -> territory != null)
        .distinct()
        .toList();
  }

  /** The laws and offences that do not count for a territory: those of the others. */
  static Set<Scope> leftOut(StatuteSummary summary, String territory) {
    Set<Scope> leftOut = new LinkedHashSet<>();
    for (Law law : summary.laws()) {
      if (law.territory() != null && !law.territory().equals(territory)) {
        leftOut.add(law.scope());
        law.offences().stream().map(Offence::scope).forEach(leftOut::add);
      }
    }
    return leftOut;
  }

  /** For each element the worst finding, with the result of every unit beside it. */
  static List<Finding> worst(Map<String, List<Finding>> byTerritory) {
    int elements = byTerritory.values().iterator().next().size();
    return IntStream.range(0, elements).mapToObj(i -> worst(byTerritory, i)).toList();
  }

  private static Finding worst(Map<String, List<Finding>> byTerritory, int element) {
    List<Flag.UnitOutcome> units =
        byTerritory.entrySet().stream()
            .map(e -> new Flag.UnitOutcome(e.getKey(), e.getValue().get(element).outcome()))
            .toList();
    Finding worst =
        byTerritory.values().stream()
            .map(findings -> findings.get(element))
            .min(Comparator.comparingInt(finding -> WORST_FIRST.indexOf(finding.outcome())))
            .orElseThrow();
    List<Flag> flags = new ArrayList<>(worst.flags());
    flags.add(new Flag.Units(units));
    return worst.withFlags(flags);
  }

  /** For each check the gravest result. */
  static List<CheckResult> gravest(Map<String, List<CheckResult>> byTerritory) {
    int checks = byTerritory.values().iterator().next().size();
    return IntStream.range(0, checks)
        .mapToObj(
            i ->
                byTerritory.values().stream()
                    .map(results -> results.get(i))
                    .min(Comparator.comparingInt(r -> RAISED_FIRST.indexOf(r.status())))
                    .orElseThrow())
        .collect(Collectors.toList());
  }

  /** For each element the worst outcome; a check is raised if it is raised in some unit. */
  static Conclusions together(List<Conclusions> units) {
    if (units.size() == 1) {
      return units.get(0);
    }
    Map<String, Outcome> outcomes = new HashMap<>();
    Set<String> raised = new HashSet<>();
    for (Conclusions unit : units) {
      unit.outcomes().forEach((id, outcome) -> outcomes.merge(id, outcome, FederalUnits::worse));
      raised.addAll(unit.raised());
    }
    return new Conclusions(outcomes, raised);
  }

  private static Outcome worse(Outcome one, Outcome other) {
    return WORST_FIRST.indexOf(one) <= WORST_FIRST.indexOf(other) ? one : other;
  }
}
