package org.lexgap.reports.questionnaire;

import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Keyed;

/** What a table by treaty article says on one provision. */
public enum ReviewAnswer implements Keyed {
  /** Everything that applies is met. */
  YES("yes", Outcome.MET),
  /** Something is there and something is not. */
  IN_PART("in-part", Outcome.PARTIAL),
  /** Nothing of it is there, or the law says the opposite. */
  NO("no", Outcome.MISSING),
  /** Open questions could make the answer another one. */
  NOT_ANSWERED("not-answered", Outcome.UNKNOWN),
  /** The judgement of a person could make the answer another one. */
  TO_BE_JUDGED("to-be-judged", Outcome.REVIEW),
  /** It does not apply to this jurisdiction. */
  NOT_APPLICABLE("not-applicable", Outcome.NOT_APPLICABLE);

  private final String key;
  private final Outcome colour;

  ReviewAnswer(String key, Outcome colour) {
    this.key = key;
    this.colour = colour;
  }

  @Override
  public String key() {
    return key;
  }

  /**
   * The outcome whose colours it has.
   *
   * @return the outcome
   */
  public Outcome colour() {
    return colour;
  }
}
