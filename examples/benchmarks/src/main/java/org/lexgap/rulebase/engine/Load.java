package org.lexgap.rulebase.engine;

/** How long it takes to load the standard rulebase in a new Java machine. */
public final class Load {

  private Load() {}

  /**
   * Loads it once and prints the milliseconds.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    RulebaseLoader.standard();
    System.out.println((System.nanoTime() - start) / 1_000_000);
  }
}
