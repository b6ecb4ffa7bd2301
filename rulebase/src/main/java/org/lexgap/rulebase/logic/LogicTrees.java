package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Downgrade;
import org.lexgap.core.catalogue.ElementLogic;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.catalogue.Wider;

/** Parses the logic of elements and checks. */
public final class LogicTrees {

  private final Vocabulary vocabulary;
  private final Collection<Benchmark> benchmarks;

  /**
   * A parser for a catalogue.
   *
   * @param vocabulary all fields
   * @param benchmarks the numbers that the catalogue sets
   */
  public LogicTrees(Vocabulary vocabulary, Collection<Benchmark> benchmarks) {
    this.vocabulary = vocabulary;
    this.benchmarks = List.copyOf(benchmarks);
  }

  /**
   * Parses an element.
   *
   * @param element the element
   * @return its logic as trees
   * @throws LogicException if a condition cannot be read
   */
  public ElementTree parse(KeyElement element) {
    LogicContext context = context(element);
    ElementLogic logic = element.logic();
    Map<Outcome, Expr> branches = new LinkedHashMap<>();
    branches.put(Outcome.CONFLICT, LogicParser.parse(logic.conflict(), context));
    branches.put(Outcome.MET, LogicParser.parse(logic.met(), context));
    branches.put(Outcome.PARTIAL, LogicParser.parse(logic.partial(), context));
    branches.put(Outcome.MISSING, LogicParser.parse(logic.missing(), context));
    return new ElementTree(
        element,
        branches,
        parse(element.appliesIf(), stateContext(element.id())),
        element.wider() == null ? null : LogicParser.parse(element.wider().when(), context),
        decidingFields(branches.values(), logic.coverageField()),
        usedBenchmarks(branches.values()));
  }

  /**
   * Parses a check.
   *
   * @param check the check
   * @return its logic as trees
   * @throws LogicException if a condition cannot be read
   */
  public CheckTree parse(Check check) {
    Expr raiseWhen = LogicParser.parse(check.raiseWhen(), context(check));
    return new CheckTree(
        check,
        raiseWhen,
        check.downgrade() == null
            ? null
            : parse(check.downgrade().when(), stateContext(check.id())),
        usedBenchmarks(List.of(raiseWhen)));
  }

  /**
   * What cannot be read in the conditions of an element.
   *
   * @param element the element
   * @return every condition that has a mistake, with its first one
   */
  public List<LogicMistake> mistakes(KeyElement element) {
    LogicContext context = context(element);
    ElementLogic logic = element.logic();
    List<LogicMistake> mistakes = new ArrayList<>();
    attempt("logic.conflict", () -> LogicParser.parse(logic.conflict(), context), mistakes);
    attempt("logic.met", () -> LogicParser.parse(logic.met(), context), mistakes);
    attempt("logic.partial", () -> LogicParser.parse(logic.partial(), context), mistakes);
    attempt("logic.missing", () -> LogicParser.parse(logic.missing(), context), mistakes);
    attempt("applies_if", () -> parse(element.appliesIf(), stateContext(element.id())), mistakes);
    Wider wider = element.wider();
    if (wider != null) {
      attempt("wider.when", () -> LogicParser.parse(wider.when(), context), mistakes);
    }
    return mistakes;
  }

  /**
   * What cannot be read in the conditions of a check.
   *
   * @param check the check
   * @return every condition that has a mistake, with its first one
   */
  public List<LogicMistake> mistakes(Check check) {
    List<LogicMistake> mistakes = new ArrayList<>();
    attempt("raise_when", () -> LogicParser.parse(check.raiseWhen(), context(check)), mistakes);
    Downgrade downgrade = check.downgrade();
    if (downgrade != null) {
      attempt("downgrade.when", () -> parse(downgrade.when(), stateContext(check.id())), mistakes);
    }
    return mistakes;
  }

  private static void attempt(String key, Runnable parse, List<LogicMistake> mistakes) {
    try {
      parse.run();
    } catch (LogicException e) {
      mistakes.add(new LogicMistake(key, e.getMessage()));
    }
  }

  private static Expr parse(String text, LogicContext context) {
    Expr expr = LogicParser.parse(text, context);
    for (String field : Fields.of(expr)) {
      if (!field.startsWith("ctx.")) {
        throw new LogicException(
            "%s: the condition (%s) reads (%s). Only facts about the State (ctx.*) may stand here."
                .formatted(context.owner(), text, field));
      }
    }
    return expr;
  }

  private LogicContext context(KeyElement element) {
    return new LogicContext(
        element.id(),
        vocabulary,
        new LinkedHashSet<>(element.fields()),
        element.logic().coverageField(),
        element.items().stream().map(Item::id).toList(),
        element.items().stream().filter(Item::required).map(Item::id).toList(),
        benchmarksOf(element.id()));
  }

  private LogicContext context(Check check) {
    return new LogicContext(
        check.id(),
        vocabulary,
        new LinkedHashSet<>(check.fields()),
        null,
        List.of(),
        List.of(),
        benchmarksOf(check.id()));
  }

  private LogicContext stateContext(String owner) {
    return new LogicContext(owner, vocabulary, Set.of(), null, List.of(), List.of(), Map.of());
  }

  private Map<Double, Benchmark> benchmarksOf(String owner) {
    Map<Double, Benchmark> byValue = new HashMap<>();
    benchmarks.stream()
        .filter(benchmark -> benchmark.usedBy().contains(owner))
        .forEach(benchmark -> byValue.put(benchmark.standard(), benchmark));
    return byValue;
  }

  private List<Benchmark> usedBenchmarks(Collection<Expr> branches) {
    Set<String> ids = new LinkedHashSet<>();
    branches.forEach(branch -> ids.addAll(Fields.benchmarksOf(branch)));
    return ids.stream()
        .flatMap(id -> benchmarks.stream().filter(benchmark -> benchmark.id().equals(id)))
        .toList();
  }

  private static Set<String> decidingFields(
      Collection<Expr> branches, @Nullable String coverageField) {
    Set<String> fields = new LinkedHashSet<>();
    branches.forEach(branch -> fields.addAll(Fields.of(branch)));
    if (coverageField != null) {
      fields.add(coverageField);
    }
    return fields;
  }
}
