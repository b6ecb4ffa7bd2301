package org.lexgap.rulebase.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lexgap.core.catalogue.AllowedValue;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Summaries with several laws, offences, {@code none} lists and many blanks, from a seed. No law is
 * declared to be read as a whole: then a blank would be an answer.
 */
public final class RandomSummaries {

  private static final double[] NUMBERS = {
    0, 0.5, 1, 2, 3, 3.5, 4, 5, 6, 7.5, 9, 10, 12, 14, 15, 16, 17, 18, 20, 21, 30, 45, 99
  };

  private static final Set<String> NEVER = Set.of("law.level", "law.read_whole");

  private final Vocabulary vocabulary;
  private final Random random;

  public RandomSummaries(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new Random(seed);
  }

  public Stream<StatuteSummary> stream(int count) {
    return IntStream.range(0, count).mapToObj(i -> next());
  }

  StatuteSummary next() {
    List<Answer> answers = new ArrayList<>();
    double stated = random.nextDouble();
    vocabulary.fields().stream()
        .filter(Field::isContext)
        .filter(field -> random.nextDouble() < stated)
        .forEach(field -> answers.add(Answer.of(Scope.JURISDICTION, field.name(), value(field))));
    for (Scope scope : scopes()) {
      double density = random.nextDouble() * random.nextDouble();
      vocabulary.fields().stream()
          .filter(field -> !field.isContext() && !NEVER.contains(field.name()))
          .filter(field -> random.nextDouble() < density)
          .forEach(field -> answers.add(Answer.of(scope, field.name(), value(field))));
    }
    return StatuteSummary.of(answers);
  }

  private List<Scope> scopes() {
    List<Scope> scopes = new ArrayList<>();
    int laws = random.nextInt(4);
    for (int law = 0; law < laws; law++) {
      scopes.add(Scope.ofLaw("L" + law));
      int offences = random.nextInt(3);
      for (int offence = 0; offence < offences; offence++) {
        scopes.add(new Scope("L" + law, String.valueOf(offence)));
      }
    }
    return scopes;
  }

  /** A value that the field allows. */
  AnswerValue value(Field field) {
    if (field.type() == FieldType.NUMBER) {
      return new AnswerValue.Amount(NUMBERS[random.nextInt(NUMBERS.length)]);
    }
    if (field.type() == FieldType.TEXT) {
      return new AnswerValue.Text("text");
    }
    List<String> ids = field.values().stream().map(AllowedValue::id).toList();
    if (field.type() == FieldType.LIST) {
      double share = random.nextInt(4) / 3.0;
      return new AnswerValue.Items(ids.stream().filter(id -> random.nextDouble() < share).toList());
    }
    return new AnswerValue.Symbol(ids.get(random.nextInt(ids.size())));
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T oneOf(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }
}
