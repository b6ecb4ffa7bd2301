package org.lexgap.rulebase.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.ElementSet;
import org.lexgap.core.catalogue.Instrument;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Source;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.cases.CaseFiles;
import org.lexgap.rulebase.engine.RecordedAnswers;
import org.lexgap.rulebase.logic.CheckTree;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.logic.Truth;
import org.lexgap.rulebase.rules.DrlWriter;

/**
 * Main entry point: looks up what a key element or check asks, on what it rests and how it is
 * decided. Nothing is read before it is asked for.
 *
 * <pre>{@code
 * new Reference(rulebase.catalogue()).element("TIP-ORGANISE").orElseThrow().logic()
 * }</pre>
 */
public final class Reference {

  private static final String CHECKS = "consistency";

  private final Catalogue catalogue;
  private final LogicTrees trees;
  private final LogicWords words;
  private final DrlWriter rules;
  private final CaseFiles cases;

  /**
   * The reference of a catalogue.
   *
   * @param catalogue the catalogue
   */
  public Reference(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.trees = new LogicTrees(catalogue.vocabulary(), catalogue.benchmarks());
    this.words = new LogicWords(catalogue.vocabulary());
    this.rules = new DrlWriter(catalogue);
    this.cases = new CaseFiles(catalogue.vocabulary());
  }

  /**
   * Looks up an element.
   *
   * @param id an element id
   * @return all about it, or empty if there is none
   */
  public Optional<ElementReference> element(String id) {
    return catalogue.element(id).map(trees::parse).map(this::reference);
  }

  /**
   * Looks up a check.
   *
   * @param id a check id
   * @return all about it, or empty if there is none
   */
  public Optional<CheckReference> check(String id) {
    return catalogue.check(id).map(trees::parse).map(this::reference);
  }

  /**
   * The questions that decide an element or check, in the order in which it lists them.
   *
   * @param id an element or check id
   * @return the names of the fields that its logic reads; empty if there is no such id
   */
  public List<String> decidingFields(String id) {
    return catalogue
        .element(id)
        .map(element -> reading(element.fields(), trees.parse(element).fields()))
        .or(
            () ->
                catalogue
                    .check(id)
                    .map(check -> reading(check.fields(), trees.parse(check).fields())))
        .orElse(List.of());
  }

  private static List<String> reading(List<String> fields, Set<String> deciding) {
    return fields.stream().filter(deciding::contains).toList();
  }

  /**
   * What stands against an outcome of an element: the parts of its condition that do not hold, be
   * it for want of an answer.
   *
   * @param id an element id
   * @param outcome conflict, met, partial or missing
   * @param summary the answers
   * @param scope the law or offence; the jurisdiction where the answers of all laws are united
   * @return the parts in words; empty if the condition holds
   */
  public List<Clause> against(String id, Outcome outcome, StatuteSummary summary, Scope scope) {
    Optional<Expr> branch = catalogue.element(id).map(trees::parse).map(t -> t.branch(outcome));
    return RecordedAnswers.of(summary, scope, catalogue.vocabulary())
        .map(Evaluation::of)
        .flatMap(evaluation -> branch.map(expr -> failing(expr, evaluation)))
        .orElse(List.of());
  }

  private List<Clause> failing(Expr expr, Evaluation evaluation) {
    if (evaluation.truth(expr) == Truth.TRUE) {
      return List.of();
    }
    return expr instanceof Expr.And and
        ? and.parts().stream().flatMap(part -> failing(part, evaluation).stream()).toList()
        : List.of(words.of(expr));
  }

  private ElementReference reference(ElementTree tree) {
    KeyElement element = tree.element();
    return new ElementReference(
        element,
        setTitle(element.set()),
        cited(element.sources()),
        asked(element.fields(), tree.fields()),
        tree.reachable().stream().map(outcome -> logic(tree, outcome)).toList(),
        ElementTree.ORDER.stream().filter(o -> !tree.reachable().contains(o)).toList(),
        tree.appliesIf().equals(Expr.ALWAYS) ? null : words.of(tree.appliesIf()),
        said(tree.wider()),
        tree.benchmarks(),
        rules.element(tree),
        cases.of(element.set(), element.id()),
        element.bindingIfPartyTo().stream().flatMap(i -> catalogue.instrument(i).stream()).toList(),
        shipped(element.set(), element.id(), element.theme()),
        elements(element.relations().dependsOn()),
        dependents(element.id()),
        elements(element.relations().supersededBy()),
        elements(element.relations().related()),
        checksOf(element.id()));
  }

  private CheckReference reference(CheckTree tree) {
    Check check = tree.check();
    return new CheckReference(
        check,
        cited(check.sources()),
        asked(check.fields(), tree.fields()),
        new OutcomeLogic(
            CheckResult.Status.RAISED,
            check.id() + " raised",
            tree.raiseWhen().toString(),
            words.of(tree.raiseWhen())),
        said(tree.downgradeWhen()),
        benchmarks(Fields.benchmarksOf(tree.raiseWhen())),
        rules.check(tree),
        cases.of(CHECKS, check.id()),
        shipped(CHECKS, check.id(), "checks"),
        elements(check.elements()));
  }

  /** What ships with the product has cases; a pack keeps its own. */
  private static @Nullable WrittenIn shipped(String set, String id, String rules) {
    WrittenIn files = WrittenIn.of(set, id, rules);
    return Reference.class.getResource("/" + files.cases()) == null ? null : files;
  }

  private OutcomeLogic logic(ElementTree tree, Outcome outcome) {
    Expr branch = tree.branch(outcome);
    return new OutcomeLogic(outcome, tree.ruleName(outcome), branch.toString(), words.of(branch));
  }

  private @Nullable Clause said(@Nullable Expr expr) {
    return expr == null ? null : words.of(expr);
  }

  private String setTitle(String id) {
    return catalogue.sets().stream()
        .filter(set -> set.id().equals(id))
        .map(ElementSet::title)
        .findFirst()
        .orElse(id);
  }

  private List<CitedSource> cited(List<Source> sources) {
    return sources.stream().map(this::cited).toList();
  }

  private CitedSource cited(Source source) {
    Optional<Instrument> instrument = catalogue.instrument(source.instrument());
    return new CitedSource(
        source,
        instrument.map(Instrument::shortTitle).orElse(source.instrument()),
        instrument.map(Instrument::title).orElse(source.instrument()));
  }

  private List<AskedField> asked(List<String> names, Set<String> deciding) {
    return names.stream()
        .map(name -> new AskedField(catalogue.vocabulary().field(name), deciding.contains(name)))
        .toList();
  }

  private List<Benchmark> benchmarks(Collection<String> ids) {
    return catalogue.benchmarks().stream().filter(b -> ids.contains(b.id())).toList();
  }

  private List<Link> elements(List<String> ids) {
    return ids.stream().flatMap(id -> catalogue.element(id).stream()).map(Reference::link).toList();
  }

  private List<Link> dependents(String id) {
    return catalogue.elements().stream()
        .filter(element -> element.relations().dependsOn().contains(id))
        .map(Reference::link)
        .toList();
  }

  private static Link link(KeyElement element) {
    return new Link(element.id(), element.title());
  }

  private List<Link> checksOf(String id) {
    return catalogue.checks().stream()
        .filter(check -> check.elements().contains(id))
        .map(check -> new Link(check.id(), check.title()))
        .toList();
  }
}
