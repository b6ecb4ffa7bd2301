package org.lexgap.rulebase.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.IdSearch;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;

/** Decides with Drools: one session for each decision, nothing shared but the rules. */
final class DroolsRulebase implements Rulebase {

  private static final String ASSESS_OPERATIONAL = "ctx.assess_operational";
  private static final AnswerValue YES = new AnswerValue.Symbol("yes");

  private final Catalogue catalogue;
  private final List<ElementTree> elements;
  private final List<CheckTree> checks;
  private final RuleEngine engine;
  private final Bindings bindings;

  DroolsRulebase(Catalogue catalogue, Collection<Model> models) {
    this.catalogue = catalogue;
    LogicTrees trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    this.elements = catalogue.elements().stream().map(trees::parse).toList();
    this.checks = catalogue.checks().stream().map(trees::parse).toList();
    this.engine = new RuleEngine(models);
    this.bindings = new Bindings(catalogue, engine);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  @Override
  public Assessment assess(StatuteSummary summary, AssessmentOptions options) {
    Set<String> sets = sets(options);
    List<ElementTree> asked =
        elements.stream().filter(tree -> sets.contains(tree.element().set())).toList();
    return assess(summary, options, asked, checksOf(asked));
  }

  private Assessment assess(
      StatuteSummary summary,
      AssessmentOptions options,
      List<ElementTree> asked,
      List<CheckTree> tried) {
    StatuteSummary counted = counted(summary, options);
    Question question = new Question(counted, asked, tried, options);
    List<String> territories = FederalUnits.territories(counted);
    if (territories.isEmpty()) {
      Answered answered = answer(question, Set.of());
      return new Assessment(summary, options, catalogue, answered.findings(), answered.checks());
    }
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    Map<String, List<CheckResult>> checkResults = new LinkedHashMap<>();
    for (String territory : territories) {
      Answered answered = answer(question, FederalUnits.leftOut(counted, territory));
      findings.put(territory, answered.findings());
      checkResults.put(territory, answered.checks());
    }
    return new Assessment(
        summary,
        options,
        catalogue,
        FederalUnits.worst(findings),
        FederalUnits.gravest(checkResults));
  }

  @Override
  public List<Change> changes(String id, StatuteSummary summary, AssessmentOptions options) {
    String found = new IdSearch(catalogue).require(id);
    StatuteSummary counted = counted(summary, options);
    return elements.stream()
        .filter(tree -> tree.id().equals(found))
        .findFirst()
        .map(
            tree -> Changes.of(tree, catalogue.vocabulary(), counted, s -> asked(tree, s, options)))
        .orElseGet(() -> changes(check(found), counted, options));
  }

  private List<Change> changes(CheckTree tree, StatuteSummary counted, AssessmentOptions options) {
    return Changes.of(tree, catalogue.vocabulary(), counted, s -> tried(tree, s, options));
  }

  private CheckTree check(String id) {
    return checks.stream().filter(tree -> tree.id().equals(id)).findFirst().orElseThrow();
  }

  private Outcome asked(ElementTree tree, StatuteSummary summary, AssessmentOptions options) {
    return assess(summary, options, List.of(tree), List.of()).findings().get(0).outcome();
  }

  private CheckResult.Status tried(
      CheckTree tree, StatuteSummary summary, AssessmentOptions options) {
    return assess(summary, options, List.of(), List.of(tree)).checks().get(0).status();
  }

  /** What is asked of the rules. */
  private record Question(
      StatuteSummary summary,
      List<ElementTree> elements,
      List<CheckTree> checks,
      AssessmentOptions options) {}

  private record Answered(List<Finding> findings, List<CheckResult> checks) {}

  private Answered answer(Question question, Set<Scope> leftOut) {
    Decision decision = decide(question, leftOut);
    PendingLaws pending =
        PendingLaws.of(question.summary(), scopes -> decide(question, both(leftOut, scopes)));
    Bindings.OfParties binding = bindings.of(treaties(question.summary()));
    Findings findings = new Findings(decision, binding, pending);
    CheckResults results = new CheckResults(decision, binding, pending);
    return new Answered(
        question.elements().stream().map(findings::finding).toList(),
        question.checks().stream().map(results::result).toList());
  }

  private static Set<Scope> both(Set<Scope> one, Set<Scope> other) {
    Set<Scope> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** What counts of a summary. To choose an operational set is to ask for it. */
  private StatuteSummary counted(StatuteSummary summary, AssessmentOptions options) {
    StatuteSummary counted =
        options.includeProposed()
            ? summary
            : summary.filter(answer -> answer.confidence() != Confidence.PROPOSED);
    boolean operational =
        catalogue.sets().stream()
            .anyMatch(set -> set.operational() && options.sets().contains(set.id()));
    return operational
        ? counted.with(Answer.of(Scope.JURISDICTION, ASSESS_OPERATIONAL, YES))
        : counted;
  }

  private Set<String> sets(AssessmentOptions options) {
    Set<String> known = new LinkedHashSet<>(catalogue.sets().stream().map(ElementSet::id).toList());
    for (String set : options.sets()) {
      if (!known.contains(set)) {
        throw new IllegalArgumentException(
            "There is no set (%s). Choose from: %s.".formatted(set, String.join(", ", known)));
      }
    }
    return options.sets().isEmpty() ? known : options.sets();
  }

  /** A check that touches an element outside the chosen sets has no say on them. */
  private List<CheckTree> checksOf(List<ElementTree> asked) {
    Set<String> ids = new HashSet<>(asked.stream().map(ElementTree::id).toList());
    return checks.stream().filter(tree -> ids.containsAll(tree.check().elements())).toList();
  }

  private Decision decide(Question question, Set<Scope> leftOut) {
    Views views = new Views(question.summary(), leftOut, catalogue.vocabulary());
    FactSheet sheet = new FactSheet(views, catalogue.vocabulary(), question.options());
    sheet.addBenchmarks(catalogue.benchmarks());
    question.elements().forEach(sheet::add);
    question.checks().forEach(sheet::add);
    return new Decision(views, sheet, engine.run(sheet.facts(), Stages.DECISION));
  }

  private static Optional<Set<String>> treaties(StatuteSummary summary) {
    return summary
        .own(Scope.JURISDICTION, "ctx.party_to")
        .map(answer -> answer.value())
        .filter(AnswerValue.Items.class::isInstance)
        .map(value -> Set.copyOf(((AnswerValue.Items) value).values()));
  }
}
