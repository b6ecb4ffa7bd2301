package org.lexgap.rulebase.engine;

import java.util.List;
import org.lexgap.core.summary.StatuteSummary;

/** How long the standard rulebase takes in a new Java machine until it answers. */
public final class Load {

  private Load() {}

  /**
   * Loads it once and prints the milliseconds.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    RulebaseLoader.standard().assess(StatuteSummary.of(List.of()));
    System.out.println((System.nanoTime() - start) / 1_000_000);
  }
}
