package org.lexgap.rulebase.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Offence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * The laws of a table that are not yet, or no longer, in force. They take part like all others; an
 * element is flagged if it would come out differently without them.
 */
final class PendingLaws {

  private final Set<Scope> scopes;
  private final Set<String> affected;
  private final @Nullable Decision without;

  /**
   * What comes out without the pending laws.
   *
   * @param scopes the pending laws and offences
   * @param affected the ids of the elements and checks that were decided again
   * @param without what was decided without them
   */
  PendingLaws(Set<Scope> scopes, Set<String> affected, Decision without) {
    this.scopes = scopes;
    this.affected = affected;
    this.without = without;
  }

  private PendingLaws() {
    this.scopes = Set.of();
    this.affected = Set.of();
    this.without = null;
  }

  /** Every law is in force. */
  static PendingLaws none() {
    return new PendingLaws();
  }

  /**
   * A law is pending if it is not in force, or a bill beside another law that is neither a bill nor
   * out of force. An offence may answer for itself.
   */
  static Set<Scope> scopes(StatuteSummary summary) {
    boolean besideLaw =
        summary.laws().stream()
            .anyMatch(law -> !law.isBill() && !Boolean.FALSE.equals(law.inForce()));
    Set<Scope> pending = new LinkedHashSet<>();
    for (Law law : summary.laws()) {
      boolean lawPending = Boolean.FALSE.equals(law.inForce()) || (law.isBill() && besideLaw);
      if (lawPending) {
        pending.add(law.scope());
      }
      for (Offence offence : law.offences()) {
        boolean offencePending =
            offence.inForce() == null ? lawPending : Boolean.FALSE.equals(offence.inForce());
        if (offencePending) {
          pending.add(offence.scope());
        }
      }
    }
    return pending;
  }

  /** What was decided without the pending laws; empty if they have no say on it. */
  Optional<Decision> without(String id) {
    return affected.contains(id) ? Optional.ofNullable(without) : Optional.empty();
  }

  Optional<Flag> flag(String element, Outcome outcome) {
    return without(element).map(d -> d.outcome(element)).flatMap(other -> flag(outcome, other));
  }

  Optional<Flag> flag(Outcome outcome, Outcome other) {
    return outcome == other
        ? Optional.empty()
        : Optional.of(new Flag.Pending(List.copyOf(scopes), other));
  }
}
