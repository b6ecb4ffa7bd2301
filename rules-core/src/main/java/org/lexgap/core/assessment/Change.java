package org.lexgap.core.assessment;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * One answer that, were it different, would change what was found on an element or check. It says
 * what the rules would conclude, not what a law ought to say.
 *
 * @param scope the jurisdiction, law or offence whose answer would be different
 * @param anyLaw whether no law answers the question, so that any law could; {@code scope} then
 *     stands for all of them
 * @param field the field's name
 * @param present what holds now, perhaps inherited from the law; null if it is blank
 * @param other what it would be; null if the answer were taken away. Equal to {@code present} if
 *     the answer need only be confirmed or, where merged sheets disagree, settled
 * @param outcome what it would come to: an {@link Outcome} of an element, a {@link
 *     CheckResult.Status} of a check
 */
public record Change(
    Scope scope,
    boolean anyLaw,
    String field,
    @Nullable AnswerValue present,
    @Nullable AnswerValue other,
    Keyed outcome) {

  /**
   * Makes the change. The new answer counts as verified and cited, so that nothing but what it says
   * is in doubt.
   *
   * @param summary the answers
   * @return a copy in which this one answer is different
   */
  public StatuteSummary applyTo(StatuteSummary summary) {
    return new SupposedAnswer(scope, anyLaw, field, present, other).applyTo(summary);
  }
}
