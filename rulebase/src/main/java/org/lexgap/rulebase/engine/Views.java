package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.roadmap.Sight;

/**
 * The answers of a summary as elements see them. Laws and offences that are left out take no part,
 * but an offence that takes part still inherits from its law.
 */
final class Views implements Sight {

  private final Vocabulary vocabulary;
  private final StatuteSummary summary;
  private final List<Scope> scopes;
  private final Map<Scope, View> ofScope = new LinkedHashMap<>();
  private final Map<String, BitSet> answeredBy = new HashMap<>();
  private final UnitedView united;
  private final boolean disputes;

  Views(StatuteSummary summary, Set<Scope> leftOut, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.summary = summary;
    this.scopes = summary.scopes().stream().filter(scope -> !leftOut.contains(scope)).toList();
    scopes.forEach(scope -> ofScope.put(scope, new View.OfScope(scope, effective(scope))));
    for (int i = 0; i < scopes.size(); i++) {
      for (String field : summary.own(scopes.get(i)).keySet()) {
        answeredBy.computeIfAbsent(field, name -> new BitSet()).set(i);
      }
    }
    this.disputes =
        summary.answers().stream().anyMatch(a -> a.value() instanceof AnswerValue.Disputed);
    this.united = new UnitedView(vocabulary, contributions(leftOut));
  }

  private Map<String, Answer> effective(Scope scope) {
    Map<String, Answer> answers = new HashMap<>(summary.own(Scope.JURISDICTION));
    if (scope.isOffence()) {
      answers.putAll(summary.own(scope.lawScope()));
    }
    answers.putAll(summary.own(scope));
    return answers;
  }

  private Map<String, List<Answer>> contributions(Set<Scope> leftOut) {
    Map<String, List<Answer>> byField = new HashMap<>();
    summary.own(Scope.JURISDICTION).values().forEach(answer -> add(byField, answer));
    for (Scope scope : scopes) {
      if (scope.isOffence() && leftOut.contains(scope.lawScope())) {
        summary.own(scope.lawScope()).values().stream()
            .filter(answer -> summary.own(scope, answer.field()).isEmpty())
            .forEach(answer -> add(byField, inherited(scope, answer)));
      }
      summary.own(scope).values().forEach(answer -> add(byField, answer));
    }
    return byField;
  }

  /** What an offence inherits from a law that is left out counts as the offence's own. */
  private static Answer inherited(Scope offence, Answer answer) {
    return answer.takenOver(offence, answer.amendedBy());
  }

  private static void add(Map<String, List<Answer>> byField, Answer answer) {
    byField.computeIfAbsent(answer.field(), field -> new ArrayList<>()).add(answer);
  }

  @Override
  public List<Scope> scopes() {
    return scopes;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public View of(Scope scope) {
    return scope.isJurisdiction() ? united : ofScope.get(scope);
  }

  /** Whether merged sheets disagree on anything. */
  boolean hasDisputes() {
    return disputes;
  }

  View united() {
    return united;
  }

  /**
   * The laws and offences that themselves answer one of the fields, facts about the State aside.
   */
  @Override
  public List<Scope> answering(Set<String> fields) {
    BitSet answering = new BitSet();
    for (String field : fields) {
      BitSet ofField = answeredBy.get(field);
      if (ofField != null) {
        answering.or(ofField);
      }
    }
    return answering.stream().mapToObj(scopes::get).toList();
  }

  /** Whether one of the laws or offences that take part itself answers one of the fields. */
  boolean anyAnswers(Set<Scope> some, Set<String> fields) {
    return some.stream()
        .filter(ofScope::containsKey)
        .anyMatch(scope -> !Collections.disjoint(fields, summary.own(scope).keySet()));
  }

  /** The answers to one field, of all laws; a check may choose among them. */
  @Override
  public List<Answer> given(String field) {
    return united.given(field);
  }
}
