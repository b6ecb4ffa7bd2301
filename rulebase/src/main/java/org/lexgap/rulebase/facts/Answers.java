package org.lexgap.rulebase.facts;

import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.AnswerValue;

/** The answers over which a condition is evaluated. */
@FunctionalInterface
public interface Answers {

  /**
   * The answer to a field.
   *
   * @param field the field's name
   * @return what it says, or null if it is blank or disputed
   */
  @Nullable AnswerValue value(String field);
}
