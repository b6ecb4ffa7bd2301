package org.lexgap.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;

/** Answers in words: labels of the vocabulary, numbers with their unit, words for 99 and 999. */
final class AnswerWords {

  private final Vocabulary vocabulary;
  private final Wording wording;

  AnswerWords(Vocabulary vocabulary, Wording wording) {
    this.vocabulary = vocabulary;
    this.wording = wording;
  }

  String of(Evidence evidence) {
    return evidence
        .answer()
        .map(answer -> value(evidence.field(), answer.value()))
        .orElseGet(() -> wording.say("answer.missing"));
  }

  String value(String field, AnswerValue value) {
    if (value instanceof AnswerValue.Symbol symbol) {
      return label(field, symbol.value());
    }
    if (value instanceof AnswerValue.Amount amount) {
      return amount(field, amount);
    }
    if (value instanceof AnswerValue.Items items) {
      return items.values().isEmpty()
          ? wording.say("answer.none")
          : items.values().stream()
              .map(item -> label(field, item))
              .reduce((first, next) -> say(first, next))
              .orElse("");
    }
    if (value instanceof AnswerValue.Disputed disputed) {
      List<String> candidates =
          disputed.candidates().stream()
              .map(candidate -> wording.say("quoted", Map.of("text", value(field, candidate))))
              .toList();
      return wording.say("answer.disputed", Map.of("answers", wording.list(candidates)));
    }
    return UserText.clean(value.toString());
  }

  /** Labels begin with capitals, so a list of them takes stronger marks than commas. */
  private String say(String first, String next) {
    return wording.say("answer.items", Map.of("first", first, "next", next));
  }

  /** The label of a value; yes, no and partial are words of the report's own language. */
  String label(String field, String id) {
    String label = vocabulary.find(field).map(known -> known.labelOf(id)).orElse(id);
    boolean plain =
        label.equals(id) && (id.equals("yes") || id.equals("no") || id.equals("partial"));
    return plain ? wording.say("answer." + id) : UserText.clean(label);
  }

  private String amount(String field, AnswerValue.Amount amount) {
    String word = amount.word();
    if (word != null) {
      return UserText.clean(word);
    }
    Optional<Field> known = vocabulary.find(field);
    return known
        .flatMap(question -> question.wordsFor(amount.value()))
        .orElseGet(() -> amount(amount.value(), known.map(Field::unit).orElse(null)));
  }

  /** A number with its unit. A calendar year is a name and takes no separators. */
  String amount(double value, @Nullable Unit unit) {
    if (unit == Unit.YEAR) {
      return new AnswerValue.Amount(value).toString();
    }
    String key = unit == null ? "amount.plain" : "amount." + unit.key();
    return wording.say(key, Map.of("n", value));
  }
}
