package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.List;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** A summary, a line for each law: {@code "A: word.a=red list.a=x;y", "CTX: ctx.figure=1"}. */
final class Sheet {

  private Sheet() {}

  static StatuteSummary of(String... lines) {
    return StatuteSummary.of(answers(lines));
  }

  /** The fields of another vocabulary than the small one. */
  static StatuteSummary of(Vocabulary vocabulary, String... lines) {
    return StatuteSummary.of(answers(vocabulary, lines));
  }

  static List<Answer> answers(String... lines) {
    return answers(SmallCatalogue.VOCABULARY, lines);
  }

  private static List<Answer> answers(Vocabulary vocabulary, String... lines) {
    List<Answer> answers = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      Scope scope = Scope.parse(line.substring(0, colon)).orElseThrow();
      for (String part : line.substring(colon + 1).strip().split("\\s+")) {
        int sign = part.indexOf('=');
        String field = part.substring(0, sign);
        answers.add(Answer.of(scope, field, value(vocabulary, field, part.substring(sign + 1))));
      }
    }
    return answers;
  }

  private static AnswerValue value(Vocabulary vocabulary, String field, String text) {
    if (text.contains("/")) {
      return new AnswerValue.Disputed(
          List.of(text.split("/")).stream()
              .map(AnswerValue.Symbol::new)
              .map(AnswerValue.class::cast)
              .toList());
    }
    FieldType type = vocabulary.find(field).map(f -> f.type()).orElse(FieldType.ENUM);
    return switch (type) {
      case NUMBER -> new AnswerValue.Amount(Double.parseDouble(text));
      case LIST ->
          new AnswerValue.Items(text.equals("none") ? List.of() : List.of(text.split(";")));
      default -> new AnswerValue.Symbol(text);
    };
  }

  static Answer with(Answer answer, Confidence confidence, String citation) {
    return new Answer(
        answer.scope(), answer.field(), answer.value(), citation, confidence, "", Place.UNSTATED);
  }
}
