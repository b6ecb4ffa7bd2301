package org.lexgap.core.assessment;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * One answer, were it different. It is a supposition that is laid before the rules, not a claim
 * about a law.
 *
 * @param scope the jurisdiction, law or offence whose answer would be different
 * @param anyLaw whether no law answers the question, so that any law could; {@code scope} then
 *     stands for all of them
 * @param field the field's name
 * @param present what holds now, perhaps inherited from the law; null if it is blank
 * @param other what it would be; null if the answer were taken away. Equal to {@code present} if
 *     the answer need only be confirmed or, where merged sheets disagree, settled
 */
public record SupposedAnswer(
    Scope scope,
    boolean anyLaw,
    String field,
    @Nullable AnswerValue present,
    @Nullable AnswerValue other) {

  private static final String SUPPOSED = "supposed";

  /**
   * Supposes it. The new answer counts as verified and cited, so that nothing but what it says is
   * in doubt.
   *
   * @param summary the answers
   * @return a copy in which this one answer is different
   */
  public StatuteSummary applyTo(StatuteSummary summary) {
    if (other == null) {
      return summary.filter(
          answer -> !answer.scope().equals(scope) || !answer.field().equals(field));
    }
    Optional<Answer> own = summary.own(scope, field);
    return summary.with(
        new Answer(
            scope,
            field,
            other,
            own.map(Answer::citation).filter(citation -> !citation.isEmpty()).orElse(SUPPOSED),
            Confidence.VERIFIED,
            "",
            own.map(Answer::place).orElse(Place.UNSTATED)));
  }

  /**
   * Supposes several answers, one after the other.
   *
   * @param answers what is supposed
   * @param summary the answers
   * @return a copy in which all of them are different
   */
  public static StatuteSummary applyAll(
      Collection<SupposedAnswer> answers, StatuteSummary summary) {
    StatuteSummary changed = summary;
    for (SupposedAnswer answer : answers) {
      changed = answer.applyTo(changed);
    }
    return changed;
  }
}
