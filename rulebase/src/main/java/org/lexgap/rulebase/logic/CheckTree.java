package org.lexgap.rulebase.logic;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Check;

/** A consistency check with its logic parsed. */
public final class CheckTree {

  private final Check check;
  private final Expr raiseWhen;
  private final @Nullable Expr downgradeWhen;
  private final List<Benchmark> benchmarks;
  private final Set<String> fields;

  /**
   * A check with its logic.
   *
   * @param check the check
   * @param raiseWhen the condition under which it is raised
   * @param downgradeWhen the condition under which it weighs less, or null
   * @param benchmarks the benchmarks that stand in the condition
   */
  public CheckTree(
      Check check, Expr raiseWhen, @Nullable Expr downgradeWhen, List<Benchmark> benchmarks) {
    this.check = check;
    this.raiseWhen = raiseWhen;
    this.downgradeWhen = downgradeWhen;
    this.benchmarks = List.copyOf(benchmarks);
    this.fields = Collections.unmodifiableSet(Fields.of(raiseWhen));
  }

  /**
   * The check.
   *
   * @return the check
   */
  public Check check() {
    return check;
  }

  /**
   * The check's id.
   *
   * @return the id
   */
  public String id() {
    return check.id();
  }

  /**
   * When it is raised.
   *
   * @return the condition
   */
  public Expr raiseWhen() {
    return raiseWhen;
  }

  /**
   * When it weighs less.
   *
   * @return a condition over facts about the State, or null if it always weighs the same
   */
  public @Nullable Expr downgradeWhen() {
    return downgradeWhen;
  }

  /**
   * The numbers of this catalogue that stand in the condition.
   *
   * @return the benchmarks
   */
  public List<Benchmark> benchmarks() {
    return benchmarks;
  }

  /**
   * The fields that decide it.
   *
   * @return the fields that its condition reads, in the order of the text
   */
  public Set<String> fields() {
    return fields;
  }
}
