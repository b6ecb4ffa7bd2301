package org.lexgap.rulebase.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final @Nullable Decision without;

  private PendingLaws(Set<Scope> scopes, @Nullable Decision without) {
    this.scopes = scopes;
    this.without = without;
  }

  /**
   * Decides again without the pending laws, if there are any.
   *
   * @param decide decides a summary without some laws and offences
   */
  static PendingLaws of(StatuteSummary summary, Function<Set<Scope>, Decision> decide) {
    Set<Scope> scopes = scopes(summary);
    return new PendingLaws(scopes, scopes.isEmpty() ? null : decide.apply(scopes));
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

  Optional<Decision> without() {
    return Optional.ofNullable(without);
  }

  Optional<Flag> flag(String element, Outcome outcome) {
    return without().map(d -> d.outcome(element)).flatMap(other -> flag(outcome, other));
  }

  Optional<Flag> flag(Outcome outcome, Outcome other) {
    return outcome == other
        ? Optional.empty()
        : Optional.of(new Flag.Pending(List.copyOf(scopes), other));
  }
}
