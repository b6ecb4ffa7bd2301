package org.lexgap.rulebase.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.facts.Combined;
import org.lexgap.rulebase.facts.Downgraded;
import org.lexgap.rulebase.facts.Proposal;
import org.lexgap.rulebase.facts.Raised;
import org.lexgap.rulebase.facts.ReachesFurther;
import org.lexgap.rulebase.facts.Ruling;
import org.lexgap.rulebase.facts.Verdict;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.roadmap.Conclusions;

/** What the rules concluded, by element and check. */
final class Decision {

  private record Key(String id, String scope) {}

  private final Views views;
  private final FactSheet sheet;
  private final Map<Key, Outcome> verdicts = new HashMap<>();
  private final Map<Key, Outcome> proposals = new HashMap<>();
  private final Map<String, Outcome> combined = new HashMap<>();
  private final Map<String, Outcome> rulings = new HashMap<>();
  private final Set<Key> wider = new HashSet<>();
  private final Set<Key> raised = new HashSet<>();
  private final Set<String> downgraded = new HashSet<>();

  Decision(Views views, FactSheet sheet, List<Object> conclusions) {
    this.views = views;
    this.sheet = sheet;
    conclusions.forEach(this::take);
  }

  private void take(Object fact) {
    if (fact instanceof Verdict verdict) {
      if (verdict.reading().equals(Verdict.RECORDED)) {
        verdicts.put(new Key(verdict.element(), verdict.scope()), verdict.outcome());
      }
    } else if (fact instanceof Proposal proposal) {
      proposals.merge(
          new Key(proposal.element(), proposal.scope()), proposal.outcome(), Decision::first);
    } else if (fact instanceof Combined outcome) {
      if (outcome.reading().equals(Verdict.RECORDED)) {
        combined.put(outcome.element(), outcome.outcome());
      }
    } else if (fact instanceof Ruling ruling) {
      rulings.put(ruling.element(), ruling.outcome());
    } else if (fact instanceof ReachesFurther further) {
      wider.add(new Key(further.element(), further.scope()));
    } else if (fact instanceof Raised check) {
      raised.add(new Key(check.check(), check.scope()));
    } else if (fact instanceof Downgraded check) {
      downgraded.add(check.check());
    }
  }

  private static Outcome first(Outcome a, Outcome b) {
    return Proposal.ORDER.indexOf(a) <= Proposal.ORDER.indexOf(b) ? a : b;
  }

  Views views() {
    return views;
  }

  List<Scope> askedOf(String id) {
    return sheet.askedOf(id);
  }

  /** Whether every deciding question of an element is answered for a law or offence. */
  boolean isComplete(String element, Scope scope) {
    return sheet.isComplete(element, scope);
  }

  /** What counts for one law or offence. */
  Outcome verdict(String element, Scope scope) {
    return verdicts.getOrDefault(new Key(element, scope.toString()), Outcome.UNKNOWN);
  }

  /** The first true branch, even where the result must be judged. */
  Optional<Outcome> proposal(String element, Scope scope) {
    return Optional.ofNullable(proposals.get(new Key(element, scope.toString())));
  }

  /** The results of all laws together, before what stands above them. */
  Outcome combined(String element) {
    return combined.getOrDefault(element, Outcome.UNKNOWN);
  }

  /** The outcome of an element. An element of which nobody was asked anything is unknown. */
  Outcome outcome(String element) {
    return rulings.getOrDefault(element, combined(element));
  }

  /** Whether the element does not apply, may not apply, or must be judged. */
  Optional<Outcome> ruling(String element) {
    return Optional.ofNullable(rulings.get(element));
  }

  List<Scope> reachingFurther(String element) {
    return wider.isEmpty()
        ? List.of()
        : askedOf(element).stream()
            .filter(scope -> wider.contains(new Key(element, scope.toString())))
            .toList();
  }

  List<Scope> raisedIn(String check) {
    return askedOf(check).stream()
        .filter(scope -> raised.contains(new Key(check, scope.toString())))
        .toList();
  }

  boolean isDowngraded(String check) {
    return downgraded.contains(check);
  }

  /** What came out for elements and checks, in short. */
  Conclusions conclusions(Chosen chosen) {
    Map<String, Outcome> outcomes = new HashMap<>();
    chosen.elements().forEach(tree -> outcomes.put(tree.id(), outcome(tree.id())));
    return new Conclusions(
        outcomes,
        chosen.checks().stream()
            .map(CheckTree::id)
            .filter(id -> !raisedIn(id).isEmpty())
            .collect(Collectors.toSet()));
  }
}
