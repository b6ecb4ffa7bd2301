package org.lexgap.core.assessment;

import java.util.List;
import org.lexgap.core.catalogue.Benchmark;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.Scope;

/**
 * What was found on one consistency check.
 *
 * @param check the check
 * @param status whether it is raised
 * @param severity how grave it is here: the check's severity unless it was downgraded
 * @param raisedIn the laws or offences whose answers raise it
 * @param evidence the answers that raise it, side by side; where it is not raised, all its
 *     questions
 * @param reason why
 * @param settledBy the blank answers that could change the status
 * @param flags what stands beside the status
 * @param binding whether an element that it touches binds
 * @param benchmarks the numbers of this catalogue that took part
 */
public record CheckResult(
    Check check,
    Status status,
    Severity severity,
    List<Scope> raisedIn,
    List<Evidence> evidence,
    Reason reason,
    List<Settler> settledBy,
    List<Flag> flags,
    Binding binding,
    List<Benchmark> benchmarks) {

  public CheckResult {
    benchmarks = List.copyOf(benchmarks);
    raisedIn = List.copyOf(raisedIn);
    evidence = List.copyOf(evidence);
    settledBy = List.copyOf(settledBy);
    flags = List.copyOf(flags);
  }

  /**
   * The same result with other flags.
   *
   * @param other what stands beside the status
   * @return a copy
   */
  public CheckResult withFlags(List<Flag> other) {
    return new CheckResult(
        check, status, severity, raisedIn, evidence, reason, settledBy, other, binding, benchmarks);
  }

  /**
   * Whether somebody accepted it, for a time.
   *
   * @return true if it has such a flag
   */
  public boolean isAccepted() {
    return flags.stream().anyMatch(Flag.Accepted.class::isInstance);
  }

  /** Whether a check is raised. */
  public enum Status implements Keyed {
    /** The answers satisfy its condition. */
    RAISED("raised"),
    /** They do not, and no blank can change that. */
    NOT_RAISED("not-raised"),
    /** Blanks could still raise it. */
    UNKNOWN("unknown");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /**
   * Whether it is raised.
   *
   * @return true for {@link Status#RAISED}
   */
  public boolean isRaised() {
    return status == Status.RAISED;
  }
}
