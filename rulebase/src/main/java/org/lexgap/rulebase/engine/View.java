package org.lexgap.rulebase.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.facts.Answers;

/**
 * The answers that hold for one law or offence, what it inherits included, or those of all laws
 * united. A disputed answer counts as blank.
 */
abstract class View implements Answers {

  private final Scope scope;

  View(Scope scope) {
    this.scope = scope;
  }

  Scope scope() {
    return scope;
  }

  /** The answers behind the value of a field; several only where laws are united. */
  abstract List<Answer> given(String field);

  /** The value of a field; null if it is blank or disputed. */
  @Override
  public abstract @Nullable AnswerValue value(String field);

  /** Whether none of the fields is blank or disputed. */
  boolean answersAll(Set<String> fields) {
    for (String field : fields) {
      if (value(field) == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether merged sheets disagree on a field. */
  boolean isDisputed(String field) {
    return given(field).stream().anyMatch(a -> a.value() instanceof AnswerValue.Disputed);
  }

  /** A field as evidence: each answer behind it, or one row that says it is blank. */
  List<Evidence> evidence(String field) {
    List<Answer> given = given(field);
    return given.isEmpty()
        ? List.of(new Evidence(scope, field, null))
        : given.stream().map(answer -> evidence(field, answer)).toList();
  }

  private Evidence evidence(String field, Answer answer) {
    return new Evidence(scope.isJurisdiction() ? answer.scope() : scope, field, answer);
  }

  /** One law or offence. */
  static final class OfScope extends View {

    private final Map<String, Answer> answers;

    OfScope(Scope scope, Map<String, Answer> answers) {
      super(scope);
      this.answers = answers;
    }

    @Override
    List<Answer> given(String field) {
      Answer answer = answers.get(field);
      return answer == null ? List.of() : List.of(answer);
    }

    @Override
    public @Nullable AnswerValue value(String field) {
      Answer answer = answers.get(field);
      return answer == null || answer.value() instanceof AnswerValue.Disputed
          ? null
          : answer.value();
    }
  }
}
