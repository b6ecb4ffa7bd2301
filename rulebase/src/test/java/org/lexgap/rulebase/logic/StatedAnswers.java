package org.lexgap.rulebase.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.rulebase.facts.Answers;

/** Answers over the small vocabulary, written as {@code word.a=red figure.a=2 list.a=x;y}. */
public final class StatedAnswers {

  private StatedAnswers() {}

  /** The answers; a list without values is written {@code list.a=none}. */
  public static Answers of(String text) {
    Map<String, AnswerValue> values = new HashMap<>();
    if (!text.isBlank()) {
      for (String part : text.strip().split("\\s+")) {
        int sign = part.indexOf('=');
        String field = part.substring(0, sign);
        values.put(field, value(field, part.substring(sign + 1)));
      }
    }
    return values::get;
  }

  private static AnswerValue value(String field, String value) {
    FieldType type = SmallVocabulary.vocabulary().field(field).type();
    return switch (type) {
      case NUMBER -> new AnswerValue.Amount(Double.parseDouble(value));
      case LIST ->
          new AnswerValue.Items(value.equals("none") ? List.of() : List.of(value.split(";")));
      default -> new AnswerValue.Symbol(value);
    };
  }

  /** A condition over the small vocabulary, with x, y and z as items and x required. */
  public static Expr condition(String text) {
    return LogicParser.parse(
        text,
        new LogicContext(
            "TEST-1",
            SmallVocabulary.vocabulary(),
            Set.of(),
            "list.a",
            List.of("x", "y", "z"),
            List.of("x"),
            Map.of()));
  }
}
