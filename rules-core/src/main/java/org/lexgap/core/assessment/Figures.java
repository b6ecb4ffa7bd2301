package org.lexgap.core.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many elements came out how. Coverage is a range, never a score: {@code low} counts what is
 * met and settled, {@code high} everything that the missing answers still allow to be met.
 *
 * @param counts the number of elements for each outcome, zeros included
 * @param applicable n: the elements whose outcome is not {@link Outcome#NOT_APPLICABLE}
 * @param low elements met that no blank can change
 * @param high elements that are met or could prove met
 * @param mayNotApply elements counted in n that may prove not to apply
 */
public record Figures(
    Map<Outcome, Integer> counts, int applicable, int low, int high, int mayNotApply) {

  public Figures {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /**
   * The figures of some findings.
   *
   * @param findings the findings
   * @return their figures
   */
  public static Figures of(Collection<Finding> findings) {
    EnumMap<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, count(findings, outcome));
    }
    return new Figures(
        counts,
        findings.size() - counts.get(Outcome.NOT_APPLICABLE),
        (int) findings.stream().filter(Figures::isCertainlyMet).count(),
        (int) findings.stream().filter(Figures::couldBeMet).count(),
        (int)
            findings.stream()
                .filter(finding -> finding.couldBecome().contains(Outcome.NOT_APPLICABLE))
                .count());
  }

  private static int count(Collection<Finding> findings, Outcome outcome) {
    return (int) findings.stream().filter(finding -> finding.outcome() == outcome).count();
  }

  private static boolean isCertainlyMet(Finding finding) {
    return finding.outcome() == Outcome.MET && finding.isSettled();
  }

  private static boolean couldBeMet(Finding finding) {
    return finding.outcome() == Outcome.MET
        || finding.couldBecome().contains(Outcome.MET)
        || (finding.isSettled() && isOpenQuestion(finding.outcome()));
  }

  private static boolean isOpenQuestion(Outcome outcome) {
    return outcome == Outcome.UNKNOWN || outcome == Outcome.REVIEW;
  }

  /**
   * How many elements came out so.
   *
   * @param outcome an outcome
   * @return the count
   */
  public int count(Outcome outcome) {
    return counts.get(outcome);
  }

  /**
   * Elements missing or in conflict.
   *
   * @return the count
   */
  public int gaps() {
    return count(Outcome.MISSING) + count(Outcome.CONFLICT);
  }

  /**
   * All elements, those that do not apply included.
   *
   * @return the count
   */
  public int total() {
    return applicable + count(Outcome.NOT_APPLICABLE);
  }
}
