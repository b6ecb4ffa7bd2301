package org.lexgap.core.assessment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Scope;

/**
 * What the rules concluded for one law or offence, or once for the jurisdiction.
 *
 * @param scope the law or offence; {@link Scope#JURISDICTION} where the answers of all laws were
 *     united
 * @param outcome the result
 * @param couldBecome the other results that blank answers of this scope still allow
 * @param rule the name of the rule that decided; null if none did
 */
public record ScopeResult(
    Scope scope, Outcome outcome, Set<Outcome> couldBecome, @Nullable String rule) {

  public ScopeResult {
    couldBecome = Ordered.copy(couldBecome);
  }
}
