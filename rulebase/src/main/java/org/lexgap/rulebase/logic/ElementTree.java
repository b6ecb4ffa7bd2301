package org.lexgap.rulebase.logic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.facts.Proposal;

/**
 * A key element with its logic parsed.
 *
 * @param element the element
 * @param branches the condition of each outcome, in the order in which the first true one counts:
 *     conflict, met, partial, missing
 * @param appliesIf the condition under which it applies
 * @param wider when a law reaches further than asked, or null
 * @param fields the deciding fields: those that the branches read, with the coverage field
 * @param benchmarks the benchmarks that stand in the branches
 */
public record ElementTree(
    KeyElement element,
    Map<Outcome, Expr> branches,
    Expr appliesIf,
    @Nullable Expr wider,
    Set<String> fields,
    List<Benchmark> benchmarks) {

  /** The order of the branches. */
  public static final List<Outcome> ORDER = Proposal.ORDER;

  public ElementTree {
    branches = Collections.unmodifiableMap(new LinkedHashMap<>(branches));
    fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
    benchmarks = List.copyOf(benchmarks);
  }

  /**
   * The element's id.
   *
   * @return the id
   */
  public String id() {
    return element.id();
  }

  /**
   * The condition of an outcome.
   *
   * @param outcome conflict, met, partial or missing
   * @return its condition
   */
  public Expr branch(Outcome outcome) {
    return branches.get(outcome);
  }

  /**
   * The outcomes that the logic does not exclude.
   *
   * @return those whose branch is not {@code never}, in the order of the branches
   */
  public List<Outcome> reachable() {
    return ORDER.stream().filter(outcome -> !branch(outcome).equals(Expr.NEVER)).toList();
  }

  /**
   * The name of the rule that proposes an outcome.
   *
   * @param outcome conflict, met, partial or missing
   * @return such as {@code TIP-ORGANISE missing}
   */
  public String ruleName(Outcome outcome) {
    return id() + " " + outcome.key();
  }
}
