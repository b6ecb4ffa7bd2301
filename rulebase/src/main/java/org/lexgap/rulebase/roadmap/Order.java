package org.lexgap.rulebase.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Urgency;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.rulebase.facts.ComesAfter;
import org.lexgap.rulebase.facts.Gap;
import org.lexgap.rulebase.facts.UrgencyOf;

/** Puts drafts in the order that the rules conclude: urgent ones first, none before its ground. */
final class Order {

  private final Map<String, Urgency> urgencies = new HashMap<>();
  private final Map<String, Set<String>> restsOn = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Severity> severities = new HashMap<>();

  /**
   * Asks the rules.
   *
   * @param gaps the findings with a gap, in catalogue order
   */
  Order(List<Finding> gaps, Rules rules) {
    for (Finding gap : gaps) {
      places.put(gap.element().id(), places.size());
      severities.put(gap.element().id(), gap.element().severity());
    }
    for (Object fact : rules.order(gaps.stream().map(Order::gap).toList())) {
      if (fact instanceof UrgencyOf urgency) {
        urgencies.put(urgency.element(), urgency.urgency());
      } else if (fact instanceof ComesAfter after) {
        restsOn.computeIfAbsent(after.element(), id -> new TreeSet<>()).add(after.on());
      }
    }
  }

  private static Gap gap(Finding finding) {
    return new Gap(
        finding.element().id(),
        finding.element().severity() == Severity.CRITICAL,
        finding.bindingness().isDuty(),
        finding.flags().stream().anyMatch(Flag.Superseded.class::isInstance));
  }

  Urgency urgency(Draft draft) {
    return draft.elements().stream()
        .map(urgencies::get)
        .min(Comparator.naturalOrder())
        .orElse(Urgency.OTHER);
  }

  /** The most urgent gaps first, then the gravest, then as the catalogue has them. */
  Comparator<String> ofElements() {
    return Comparator.comparing((String id) -> urgencies.get(id))
        .thenComparing(severities::get)
        .thenComparing(places::get);
  }

  /** The most urgent first, each right after those on which it rests. */
  List<Draft> sorted(List<Draft> drafts) {
    List<Draft> urgent = new ArrayList<>(drafts);
    urgent.sort(Comparator.comparing(this::leading, ofElements()));
    Set<Draft> sorted = new LinkedHashSet<>();
    urgent.forEach(draft -> place(draft, urgent, new HashSet<>(), sorted));
    return List.copyOf(sorted);
  }

  private String leading(Draft draft) {
    return draft.elements().stream().min(ofElements()).orElseThrow();
  }

  /** Two drafts may rest on each other, each with one of its elements: the more urgent is first. */
  private void place(Draft draft, List<Draft> all, Set<Draft> waiting, Set<Draft> sorted) {
    if (sorted.contains(draft) || !waiting.add(draft)) {
      return;
    }
    all.stream()
        .filter(other -> other.elements().stream().anyMatch(element -> restsOn(draft, element)))
        .forEach(other -> place(other, all, waiting, sorted));
    sorted.add(draft);
  }

  /** Whether something that a draft closes rests on an element. */
  boolean restsOn(Draft draft, String element) {
    return draft.elements().stream()
        .anyMatch(id -> restsOn.getOrDefault(id, Set.of()).contains(element));
  }
}
