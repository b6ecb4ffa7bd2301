package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CapacityNeed;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.CapacityLack;
import org.lexgap.rulebase.facts.Covered;
import org.lexgap.rulebase.facts.SharedBy;
import org.lexgap.rulebase.facts.Undermined;

/** What the rules concluded from the outcomes of elements for other elements, in a fixed order. */
final class OutcomesRelated {

  private final List<Finding> findings;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<List<String>>> chains = new HashMap<>();
  private final Map<String, List<String>> covered = new HashMap<>();
  private final Map<String, List<String>> shared = new HashMap<>();
  private final Set<String> lacking = new HashSet<>();

  OutcomesRelated(List<Finding> findings, List<Object> conclusions) {
    this.findings = findings;
    findings.forEach(finding -> places.put(finding.element().id(), places.size()));
    conclusions.forEach(this::take);
    chains
        .values()
        .forEach(
            all ->
                all.sort(
                    Comparator.<List<String>>comparingInt(List::size)
                        .thenComparingInt(path -> places.get(path.get(path.size() - 1)))));
    covered.values().forEach(all -> all.sort(Comparator.comparing(places::get)));
    shared.values().forEach(all -> all.sort(Comparator.comparing(places::get)));
  }

  private void take(Object fact) {
    if (fact instanceof Undermined undermined) {
      add(chains, undermined.element(), undermined.path());
    } else if (fact instanceof Covered cover) {
      add(covered, cover.element(), cover.by());
    } else if (fact instanceof SharedBy sharing) {
      add(shared, sharing.practice(), sharing.finding());
    } else if (fact instanceof CapacityLack lack) {
      lacking.add(lack.practice());
    }
  }

  private static <T> void add(Map<String, List<T>> map, String id, T value) {
    map.computeIfAbsent(id, key -> new ArrayList<>()).add(value);
  }

  /** The findings with what others mean for them beside their outcomes. */
  List<Finding> flagged() {
    return findings.stream().map(this::flagged).toList();
  }

  private Finding flagged(Finding finding) {
    String id = finding.element().id();
    if (!chains.containsKey(id) && !covered.containsKey(id)) {
      return finding;
    }
    List<Flag> flags = new ArrayList<>(finding.flags());
    if (chains.containsKey(id)) {
      flags.add(new Flag.Undermined(chains.get(id).stream().map(this::chain).toList()));
    }
    if (covered.containsKey(id)) {
      flags.add(new Flag.Superseded(covered.get(id)));
    }
    return finding.withFlags(flags);
  }

  private Flag.Chain chain(List<String> path) {
    return new Flag.Chain(path, findings.get(places.get(path.get(path.size() - 1))).outcome());
  }

  /** By topic; what most findings share first, then what is missing, then catalogue order. */
  List<CapacityNeed> needs() {
    return findings.stream()
        .filter(finding -> lacking.contains(finding.element().id()))
        .map(this::need)
        .sorted(
            Comparator.<CapacityNeed, String>comparing(
                    need -> Optional.ofNullable(need.element().topic()).orElse(""))
                .thenComparing(need -> -need.sharedBy().size())
                .thenComparing(need -> need.outcome() != Outcome.MISSING))
        .toList();
  }

  private CapacityNeed need(Finding finding) {
    return new CapacityNeed(
        finding.element(),
        finding.outcome(),
        answer(finding),
        shared.getOrDefault(finding.element().id(), List.of()));
  }

  /** How far a thing is: the first deciding answer that is one of several words. */
  private static @Nullable Answer answer(Finding finding) {
    return finding.evidence().stream()
        .flatMap(evidence -> evidence.answer().stream())
        .filter(given -> !given.scope().isJurisdiction())
        .filter(given -> given.value() instanceof AnswerValue.Symbol)
        .findFirst()
        .orElse(null);
  }
}
