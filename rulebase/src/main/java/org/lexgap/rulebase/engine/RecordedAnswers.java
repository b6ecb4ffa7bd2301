package org.lexgap.rulebase.engine;

import java.util.Optional;
import java.util.Set;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.facts.Answers;

/** The answers of a summary as the rules see them. */
public final class RecordedAnswers {

  private RecordedAnswers() {}

  /**
   * The answers that hold for a law or offence, what it inherits included, or those of all laws
   * united. What a machine proposed is left out.
   *
   * @param summary the answers
   * @param scope the law or offence; {@link Scope#JURISDICTION} for all laws
   * @param vocabulary all fields
   * @return the answers; empty if the summary has no such scope, or if the laws of a federal State
   *     are never united
   */
  public static Optional<Answers> of(StatuteSummary summary, Scope scope, Vocabulary vocabulary) {
    StatuteSummary counted = summary.filter(a -> a.confidence() != Confidence.PROPOSED);
    if (scope.isJurisdiction() && !FederalUnits.territories(counted).isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(new Views(counted, Set.of(), vocabulary).of(scope));
  }
}
