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
          : wording.items(items.values().stream().map(item -> label(field, item)).toList());
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
      return UserText.clean(
          vocabulary.find(field).map(known -> known.labelOfWord(word)).orElse(word));
    }
    Optional<Field> known = vocabulary.find(field);
    List<String> words =
        known.map(question -> question.labelsFor(amount.value())).orElse(List.of());
    return words.isEmpty()
        ? amount(amount.value(), known.map(Field::unit).orElse(null))
        : wording.either(words);
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
