package org.lexgap.rulebase.logic;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.rulebase.facts.Proposal;

/** A key element with its logic parsed. */
public final class ElementTree {

  /** The order of the branches. */
  public static final List<Outcome> ORDER = Proposal.ORDER;

  private final KeyElement element;
  private final Map<Outcome, Expr> branches;
  private final Expr appliesIf;
  private final @Nullable Expr wider;
  private final Set<String> fields;
  private final List<Benchmark> benchmarks;
  private final Set<String> appliesIfFields;
  private final Set<String> widerFields;
  private final boolean readsState;
  private final List<Outcome> reachable;
  private final Map<Outcome, String> ruleNames = new EnumMap<>(Outcome.class);

  /**
   * An element with its logic.
   *
   * @param element the element
   * @param branches the condition of each outcome, in the order in which the first true one counts:
   *     conflict, met, partial, missing
   * @param appliesIf the condition under which it applies
   * @param wider when a law reaches further than asked, or null
   * @param fields the deciding fields: those that the branches read, with the coverage field
   * @param benchmarks the benchmarks that stand in the branches
   */
  public ElementTree(
      KeyElement element,
      Map<Outcome, Expr> branches,
      Expr appliesIf,
      @Nullable Expr wider,
      Set<String> fields,
      List<Benchmark> benchmarks) {
    this.element = element;
    this.branches = Collections.unmodifiableMap(new EnumMap<>(branches));
    this.appliesIf = appliesIf;
    this.wider = wider;
    this.fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
    this.benchmarks = List.copyOf(benchmarks);
    this.appliesIfFields = Collections.unmodifiableSet(Fields.of(appliesIf));
    this.widerFields = wider == null ? Set.of() : Collections.unmodifiableSet(Fields.of(wider));
    this.readsState =
        !appliesIfFields.isEmpty() || this.fields.stream().anyMatch(f -> f.startsWith("ctx."));
    this.reachable = ORDER.stream().filter(o -> !branch(o).equals(Expr.NEVER)).toList();
    ORDER.forEach(outcome -> ruleNames.put(outcome, id() + " " + outcome.key()));
  }

  /**
   * The element.
   *
   * @return the element
   */
  public KeyElement element() {
    return element;
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
   * The conditions of all outcomes.
   *
   * @return a condition each for conflict, met, partial and missing
   */
  public Map<Outcome, Expr> branches() {
    return branches;
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
   * When the element applies.
   *
   * @return a condition over facts about the State
   */
  public Expr appliesIf() {
    return appliesIf;
  }

  /**
   * The facts about the State on which it depends whether the element applies.
   *
   * @return field names in the order of the text
   */
  public Set<String> appliesIfFields() {
    return appliesIfFields;
  }

  /**
   * When a law reaches further than the instrument asks.
   *
   * @return a condition, or null if the element has none
   */
  public @Nullable Expr wider() {
    return wider;
  }

  /**
   * The fields that tell whether a law reaches further.
   *
   * @return field names in the order of the text
   */
  public Set<String> widerFields() {
    return widerFields;
  }

  /**
   * Whether facts about the State play a part.
   *
   * @return true if the branches or the condition under which it applies read {@code ctx.*}
   */
  public boolean readsState() {
    return readsState;
  }

  /**
   * The deciding fields: those that the branches read, with the coverage field.
   *
   * @return field names in the order of the text
   */
  public Set<String> fields() {
    return fields;
  }

  /**
   * The numbers of this catalogue that stand in the branches.
   *
   * @return the benchmarks
   */
  public List<Benchmark> benchmarks() {
    return benchmarks;
  }

  /**
   * The outcomes that the logic does not exclude.
   *
   * @return those whose branch is not {@code never}, in the order of the branches
   */
  public List<Outcome> reachable() {
    return reachable;
  }

  /**
   * The name of the rule that proposes an outcome.
   *
   * @param outcome conflict, met, partial or missing
   * @return such as {@code TIP-ORGANISE missing}
   */
  public String ruleName(Outcome outcome) {
    return ruleNames.get(outcome);
  }
}
