package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Relations;
import org.lexgap.rulebase.facts.Concluded;
import org.lexgap.rulebase.facts.DependsOn;
import org.lexgap.rulebase.facts.Gap;
import org.lexgap.rulebase.facts.RelatedTo;
import org.lexgap.rulebase.facts.SupersededBy;

/**
 * Asks the rules what the outcomes of elements mean for other elements. It is asked once, over the
 * outcomes that stand: those of a federal State are the worst of its units.
 */
final class Consequences {

  /** A fact on two elements. */
  private record Relation(String one, String other, Object fact) {}

  private final Engine engine;
  private final List<Relation> relations = new ArrayList<>();
  private final Set<String> related = new HashSet<>();
  private final Set<String> operational = new HashSet<>();

  Consequences(Catalogue catalogue, Engine engine) {
    this.engine = engine;
    catalogue.elements().stream()
        .filter(KeyElement::isOperational)
        .map(KeyElement::id)
        .forEach(operational::add);
    catalogue.elements().forEach(element -> addRelations(element.id(), element.relations()));
    addSharing(catalogue);
    relations.forEach(relation -> related.addAll(List.of(relation.one(), relation.other())));
    related.addAll(operational);
  }

  private void addRelations(String id, Relations of) {
    of.dependsOn().forEach(on -> add(id, on, new DependsOn(id, on)));
    of.supersededBy().forEach(by -> add(id, by, new SupersededBy(id, by)));
  }

  private void add(String one, String other, Object fact) {
    relations.add(new Relation(one, other, fact));
  }

  /** Whichever of the two names the other, a need of agencies is related to what shares it. */
  private void addSharing(Catalogue catalogue) {
    Set<RelatedTo> pairs = new LinkedHashSet<>();
    for (KeyElement element : catalogue.elements()) {
      for (String other : element.relations().related()) {
        pairs.add(new RelatedTo(element.id(), other));
        pairs.add(new RelatedTo(other, element.id()));
      }
    }
    pairs.stream()
        .filter(pair -> operational.contains(pair.practice()))
        .forEach(pair -> add(pair.practice(), pair.other(), pair));
  }

  /** Gaps with what they rest on, for rules that order them. */
  List<Object> withDependencies(Collection<Gap> gaps) {
    List<Object> facts = new ArrayList<>(gaps);
    relations.stream().map(Relation::fact).filter(DependsOn.class::isInstance).forEach(facts::add);
    return facts;
  }

  /**
   * What the findings mean for each other.
   *
   * @param findings findings of the assessed elements
   */
  OutcomesRelated of(List<Finding> findings) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.outcome() != Outcome.NOT_APPLICABLE && related.contains(finding.element().id())) {
        outcomes.put(finding.element().id(), finding.outcome());
      }
    }
    List<Object> facts = new ArrayList<>();
    outcomes.forEach(
        (id, outcome) -> facts.add(new Concluded(id, operational.contains(id), outcome)));
    relations.stream()
        .filter(relation -> outcomes.containsKey(relation.one()))
        .filter(relation -> outcomes.containsKey(relation.other()))
        .forEach(relation -> facts.add(relation.fact()));
    return new OutcomesRelated(findings, engine.run(facts, Stages.CONSEQUENCES));
  }
}
