package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.assessment.SilenceReading;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.IfBlank;
import org.lexgap.core.catalogue.Tier;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/**
 * Reads the silence of laws that were declared to be read as a whole, as the head of the vocabulary
 * says: a question counts as answered in the words of its {@code if_blank} where the law deals with
 * the same set itself, and where nothing details the question.
 */
final class Silence {

  private static final String DECLARATION = "law.read_whole";
  private static final String NOTHING = "none";

  private final StatuteSummary summary;
  private final Vocabulary vocabulary;

  private Silence(StatuteSummary summary, Vocabulary vocabulary) {
    this.summary = summary;
    this.vocabulary = vocabulary;
  }

  /**
   * What silence says.
   *
   * @param summary the answers
   * @param vocabulary what silence means, by question
   */
  static List<SilenceReading> readings(StatuteSummary summary, Vocabulary vocabulary) {
    return new Silence(summary, vocabulary).readings();
  }

  /** The answers with what silence says beside them. */
  static StatuteSummary laid(StatuteSummary summary, List<SilenceReading> readings) {
    if (readings.isEmpty()) {
      return summary;
    }
    List<Answer> answers = new ArrayList<>(summary.answers());
    readings.forEach(reading -> answers.add(reading.answer()));
    return StatuteSummary.of(answers);
  }

  private List<SilenceReading> readings() {
    return summary.laws().stream()
        .filter(Law::readWhole)
        .flatMap(law -> readings(law).stream())
        .toList();
  }

  private List<SilenceReading> readings(Law law) {
    Set<String> answered = answered(law);
    Set<String> sets = sets(answered);
    return vocabulary.fields().stream()
        .filter(field -> field.ifBlank() != null && sets.contains(field.set()))
        .filter(field -> answered.stream().noneMatch(name -> speaksOf(name, field)))
        .flatMap(field -> reading(law, field).stream())
        .toList();
  }

  /** A law of which an offence answers a question is not silent on it. */
  private Set<String> answered(Law law) {
    Set<String> answered = new HashSet<>(summary.own(law.scope()).keySet());
    law.offences().forEach(offence -> answered.addAll(summary.own(offence.scope()).keySet()));
    return answered;
  }

  /** A law deals with a set if it answers a core question of it. */
  private Set<String> sets(Set<String> answered) {
    Set<String> sets = new HashSet<>();
    for (String name : answered) {
      vocabulary
          .find(name)
          .filter(field -> field.tier() == Tier.CORE)
          .ifPresent(field -> sets.add(field.set()));
    }
    return sets;
  }

  private static boolean speaksOf(String answered, Field field) {
    return answered.equals(field.name()) || answered.startsWith(field.name() + ".");
  }

  private Optional<SilenceReading> reading(Law law, Field field) {
    IfBlank blank = field.ifBlank();
    return summary
        .own(law.scope(), DECLARATION)
        .map(
            declaration ->
                new SilenceReading(answer(law.scope(), field, declaration), blank.reason()));
  }

  private static Answer answer(Scope scope, Field field, Answer declaration) {
    return new Answer(
        scope, field.name(), value(field), "", declaration.confidence(), "", declaration.place());
  }

  private static AnswerValue value(Field field) {
    String words = field.ifBlank().answer();
    if (field.type() != FieldType.LIST) {
      return new AnswerValue.Symbol(words);
    }
    return new AnswerValue.Items(words.equals(NOTHING) ? List.of() : List.of(words));
  }
}
