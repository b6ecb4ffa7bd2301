package org.lexgap.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.NumberWord;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** Summaries with several laws and offences, every type of answer and awkward texts. */
final class RandomSummaries {

  private static final List<String> SCOPES =
      List.of("CC", "CC#279", "IA_1.2-b", "IA_1.2-b#4.1", "OPS");
  private static final String LETTERS = "abc XYZ 019 ,;\"'=+-@#\n\t<&>_x0041_\u00E9\u4E2D\u0627";

  private final Random random;

  private RandomSummaries(int seed) {
    this.random = new Random(seed);
  }

  static StatuteSummary summary(int seed) {
    return new RandomSummaries(seed).summary();
  }

  private StatuteSummary summary() {
    List<Answer> answers = new ArrayList<>();
    for (Field field : TestVocabulary.small().fields()) {
      if (field.isContext()) {
        answers.add(answer(Scope.JURISDICTION, field));
      } else {
        SCOPES.stream()
            .filter(scope -> random.nextInt(3) == 0)
            .forEach(scope -> answers.add(answer(Scope.parse(scope).orElseThrow(), field)));
      }
    }
    return StatuteSummary.of(answers);
  }

  private Answer answer(Scope scope, Field field) {
    return new Answer(
        scope,
        field.name(),
        value(field),
        random.nextBoolean() ? "" : text(),
        Confidence.values()[random.nextInt(Confidence.values().length)],
        random.nextBoolean() ? "" : text(),
        Place.UNSTATED);
  }

  private AnswerValue value(Field field) {
    List<String> values = field.values().stream().map(AllowedValue::id).toList();
    return switch (field.type()) {
      case YES_NO -> new AnswerValue.Symbol(random.nextBoolean() ? "yes" : "no");
      case YES_NO_PARTIAL, ENUM ->
          new AnswerValue.Symbol(values.get(random.nextInt(values.size())));
      case LIST ->
          new AnswerValue.Items(values.stream().filter(value -> random.nextBoolean()).toList());
      case NUMBER -> amount(field);
      case TEXT -> new AnswerValue.Text(text());
    };
  }

  private AnswerValue amount(Field field) {
    if (field.unit() == Unit.YEAR) {
      return new AnswerValue.Amount(1900 + random.nextInt(130));
    }
    if (!field.words().isEmpty() && random.nextBoolean()) {
      NumberWord word = field.words().get(random.nextInt(field.words().size()));
      return new AnswerValue.Amount(word.value(), word.word());
    }
    return field.unit() == Unit.YEARS && random.nextInt(4) == 0
        ? new AnswerValue.Amount(0.5, "6 months")
        : new AnswerValue.Amount(random.nextInt(400) / 4.0);
  }

  /** A text that neither begins nor ends with a blank; those are not kept. */
  private String text() {
    return (random.nextBoolean() ? "x" : "=")
        + IntStream.range(0, random.nextInt(40))
            .mapToObj(i -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
            .collect(Collectors.joining())
        + "x";
  }
}
