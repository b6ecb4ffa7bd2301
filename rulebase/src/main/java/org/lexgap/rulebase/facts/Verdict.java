package org.lexgap.rulebase.facts;

import org.lexgap.core.assessment.Outcome;

/**
 * What counts for one law or offence.
 *
 * @param element the id of the element
 * @param reading how answers in doubt are taken: {@link #RECORDED} gives REVIEW, any other supposes
 *     an outcome in its place
 * @param scope the law or offence; {@code CTX} where it is decided once for the jurisdiction
 * @param outcome the result
 */
public record Verdict(String element, String reading, String scope, Outcome outcome) {

  /** The reading that counts: what is in doubt is to be judged. */
  public static final String RECORDED = "recorded";

  /** The reading that takes answers in doubt as they stand. */
  public static final String TAKEN_AS_ANSWERED = "taken as answered";
}
