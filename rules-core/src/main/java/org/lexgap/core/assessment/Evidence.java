package org.lexgap.core.assessment;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;

/**
 * One deciding question with its answer.
 *
 * @param scope the law or offence that was asked; null if no law answers anything of the element
 * @param field the field's name
 * @param given the answer, perhaps inherited from the law; null if there is none
 */
public record Evidence(@Nullable Scope scope, String field, @Nullable Answer given) {

  /**
   * The answer.
   *
   * @return the answer, or empty if the question has none
   */
  public Optional<Answer> answer() {
    return Optional.ofNullable(given);
  }

  /** Scope and question tell evidence apart well enough; the texts of an answer are long. */
  @Override
  public int hashCode() {
    return 31 * field.hashCode() + Objects.hashCode(scope);
  }
}
