package org.lexgap.core.summary;

import java.util.Arrays;
import java.util.List;

/** Answers as a sheet gives them. */
final class SampleAnswers {

  static final Scope PC = Scope.ofLaw("PC");
  static final Scope PC_371 = new Scope("PC", "371");

  private SampleAnswers() {}

  static Answer word(Scope scope, String field, String value) {
    return Answer.of(scope, field, new AnswerValue.Symbol(value));
  }

  static Answer text(Scope scope, String field, String value) {
    return Answer.of(scope, field, new AnswerValue.Text(value));
  }

  static Answer list(Scope scope, String field, String... values) {
    return Answer.of(scope, field, new AnswerValue.Items(List.of(values)));
  }

  static StatuteSummary summary(Answer... answers) {
    return StatuteSummary.of(Arrays.asList(answers));
  }
}
