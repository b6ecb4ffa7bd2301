package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.facts.Asked;
import org.lexgap.rulebase.facts.BenchmarkValue;
import org.lexgap.rulebase.facts.Choices;
import org.lexgap.rulebase.facts.Conditional;
import org.lexgap.rulebase.facts.Doubt;
import org.lexgap.rulebase.facts.Figure;
import org.lexgap.rulebase.facts.Reachable;
import org.lexgap.rulebase.facts.Reading;
import org.lexgap.rulebase.facts.Tried;
import org.lexgap.rulebase.facts.Verdict;
import org.lexgap.rulebase.facts.Word;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;

/** Lays before the rules what the answers of a summary say: only what some rule can read. */
final class FactSheet {

  private final Views views;
  private final Vocabulary vocabulary;
  private final AssessmentOptions options;
  private final List<Object> facts = new ArrayList<>();
  private final Map<Scope, Set<String>> told = new LinkedHashMap<>();
  private final Map<String, List<Scope>> asked = new HashMap<>();
  private final Map<String, Set<Scope>> complete = new HashMap<>();

  FactSheet(Views views, Vocabulary vocabulary, AssessmentOptions options) {
    this.views = views;
    this.vocabulary = vocabulary;
    this.options = options;
  }

  Collection<Object> facts() {
    return facts;
  }

  /** The laws and offences for which an element or check is decided. */
  List<Scope> askedOf(String id) {
    return asked.getOrDefault(id, List.of());
  }

  /** Whether every deciding question of an element is answered for a law or offence. */
  boolean isComplete(String id, Scope scope) {
    return complete.getOrDefault(id, Set.of()).contains(scope);
  }

  void addBenchmarks(Collection<Benchmark> benchmarks) {
    benchmarks.forEach(b -> facts.add(new BenchmarkValue(b.id(), b.value())));
  }

  void add(ElementTree tree) {
    if (!tree.appliesIf().equals(Expr.ALWAYS)) {
      facts.add(new Conditional(tree.id(), tree.element().isOperational()));
      tree.appliesIfFields().forEach(field -> tell(Scope.JURISDICTION, field));
    }
    List<Scope> scopes = participants(tree);
    if (scopes.isEmpty()) {
      return;
    }
    asked.put(tree.id(), scopes);
    facts.add(new Reading(tree.id(), Verdict.RECORDED, scopes.size() > 1));
    for (Scope scope : scopes) {
      View view = views.of(scope);
      boolean allAnswered = view.answersAll(tree.fields());
      facts.add(new Asked(tree.id(), scope.toString(), allAnswered, view));
      if (allAnswered) {
        complete.computeIfAbsent(tree.id(), id -> new HashSet<>()).add(scope);
      }
      addDoubts(tree, view);
      addReachable(tree, view, allAnswered);
    }
  }

  private List<Scope> participants(ElementTree tree) {
    if (tree.element().scope() == ScopeLevel.OFFENCE) {
      return views.answering(tree.fields());
    }
    View united = views.united();
    for (String field : tree.fields()) {
      if (united.value(field) != null || united.isDisputed(field)) {
        return List.of(Scope.JURISDICTION);
      }
    }
    return List.of();
  }

  private void addDoubts(ElementTree tree, View view) {
    String scope = view.scope().toString();
    if (isDisputed(tree, view)) {
      facts.add(new Doubt(tree.id(), scope, true));
    }
    if (options.strict() && tree.fields().stream().anyMatch(f -> isDoubtful(view, f))) {
      facts.add(new Doubt(tree.id(), scope, false));
    }
  }

  private boolean isDisputed(ElementTree tree, View view) {
    return views.hasDisputes() && tree.fields().stream().anyMatch(view::isDisputed);
  }

  /** Only where a person must judge do the rules need to know what could come of it. */
  private void addReachable(ElementTree tree, View view, boolean complete) {
    boolean undecidable = complete && !Possibilities.isDecided(tree, view);
    if (undecidable || isDisputed(tree, view)) {
      tree.reachable().forEach(outcome -> facts.add(new Reachable(tree.id(), outcome)));
    }
  }

  private static boolean isDoubtful(View view, String field) {
    return view.given(field).stream().anyMatch(FactSheet::isDoubtful);
  }

  /** Strict: uncertain, or without a citation outside the facts about the State. */
  static boolean isDoubtful(Answer answer) {
    return answer.confidence() == Confidence.UNCERTAIN || isUncited(answer);
  }

  static boolean isUncited(Answer answer) {
    return answer.citation().isEmpty() && !answer.scope().isJurisdiction();
  }

  void add(CheckTree tree) {
    if (tree.downgradeWhen() != null) {
      Fields.of(tree.downgradeWhen()).forEach(field -> tell(Scope.JURISDICTION, field));
    }
    if (tree.check().scope() == ScopeLevel.JURISDICTION) {
      addChoices(tree);
      return;
    }
    List<Scope> scopes = views.answering(new LinkedHashSet<>(tree.check().fields()));
    asked.put(tree.id(), scopes);
    for (Scope scope : scopes) {
      facts.add(new Tried(tree.id(), scope.toString(), views.of(scope)));
    }
  }

  /** Any answer of any law may be chosen. */
  private void addChoices(CheckTree tree) {
    facts.add(new Tried(tree.id(), Scope.JURISDICTION.toString(), views.united()));
    asked.put(tree.id(), List.of(Scope.JURISDICTION));
    for (String field : tree.fields()) {
      for (Answer answer : views.given(field)) {
        tell(answer.scope(), field);
      }
    }
  }

  /** Facts about the State stand once, whoever reads them. */
  private void tell(Scope asked, String field) {
    Scope scope = vocabulary.field(field).isContext() ? Scope.JURISDICTION : asked;
    if (told.computeIfAbsent(scope, s -> new HashSet<>()).add(field)) {
      AnswerValue value = views.of(scope).value(field);
      if (value != null) {
        facts.add(fact(scope.toString(), vocabulary.field(field), value));
      }
    }
  }

  private static Object fact(String scope, Field field, AnswerValue value) {
    if (value instanceof AnswerValue.Amount amount) {
      return new Figure(scope, field.name(), amount.value());
    }
    if (value instanceof AnswerValue.Items items) {
      return Choices.of(scope, field.name(), Set.copyOf(items.values()), field.values().size());
    }
    return new Word(scope, field.name(), value.toString());
  }
}
