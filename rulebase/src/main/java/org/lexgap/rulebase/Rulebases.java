package org.lexgap.rulebase;

import org.lexgap.core.Rulebase;
import org.lexgap.rulebase.engine.RulebaseLoader;

/**
 * Main entry point: the rulebases that can be used.
 *
 * <pre>{@code
 * Rulebase   rulebase   = Rulebases.standard();
 * Assessment assessment = rulebase.assess(
 *     StatuteSummary.of(List.of(
 *         Answer.of(Scope.ofLaw("ATA"), "tip.child.age_threshold", new AnswerValue.Amount(16)))));
 * assessment.finding("TIP-DEF-CHILD").orElseThrow().outcome();   // CONFLICT
 * }</pre>
 *
 * <p>Loading takes a good part of a second; make one rulebase and share it. It is immutable and
 * safe for any number of threads.
 */
public final class Rulebases {

  private Rulebases() {}

  /**
   * The rulebase that ships with the product. Its rules were compiled by the build.
   *
   * @return a new rulebase
   * @throws IllegalStateException if the module was not built completely
   */
  public static Rulebase standard() {
    return RulebaseLoader.standard();
  }
}
