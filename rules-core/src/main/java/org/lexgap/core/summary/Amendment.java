package org.lexgap.core.summary;

import org.jspecify.annotations.Nullable;

/**
 * One answer of a law that a bill changes.
 *
 * @param before what the existing law says; null if it does not answer the question
 * @param after what it would say
 */
public record Amendment(@Nullable Answer before, Answer after) {

  /**
   * The law or offence that is amended.
   *
   * @return its scope
   */
  public Scope scope() {
    return after.scope();
  }

  /**
   * The question.
   *
   * @return the field's name
   */
  public String field() {
    return after.field();
  }
}
