package org.lexgap.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Item;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Unit;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;

/**
 * Turns a reason into one sentence. Each argument becomes several words under its own name, from
 * which the bundle chooses: {@code answers} (questions with answers and provisions), {@code
 * answersBare} (without provisions), {@code answersCount}, {@code answersPlaces} (the provisions),
 * {@code answersCited} (how many), {@code answersQuestion} and {@code answersValue} (the first),
 * and {@code answersOpenCount} (questions among them without an answer) and {@code answersCells}.
 */
final class ReasonWords {

  private static final int IN_SENTENCE = 3;

  private final ReportContext context;
  private final Wording wording;

  ReasonWords(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
  }

  String sentence(Reason reason, @Nullable KeyElement element) {
    return sentence(reason, element, Map.of());
  }

  String sentence(Reason reason, @Nullable KeyElement element, Map<String, ?> more) {
    Map<String, Object> words = new HashMap<>(more);
    Unit unit = unit(reason);
    saidOnce(reason).forEach((name, argument) -> put(words, name, argument, element, unit));
    words.computeIfAbsent("total", key -> total(reason));
    words.putIfAbsent("below", isBelowThreshold(reason) ? "yes" : "no");
    return wording.say(reason.key(), words);
  }

  /** The sentence for a list in which the title of the element stands beside it. */
  String summary(Reason reason, @Nullable KeyElement element) {
    String shortKey = reason.key() + ".short";
    Reason shorter = wording.has(shortKey) ? new Reason(shortKey, reason.arguments()) : reason;
    return sentence(shorter, element);
  }

  /** The answers that the sentence speaks of, each once. */
  static List<Evidence> deciding(Reason reason) {
    return reason.arguments().values().stream()
        .flatMap(
            argument ->
                argument instanceof ReasonArgument.Answers answers
                    ? answers.evidence().stream()
                    : Stream.empty())
        .distinct()
        .toList();
  }

  /**
   * An answer that is only partly right would stand on both sides; it is said where it stands
   * against.
   */
  private static Map<String, ReasonArgument> saidOnce(Reason reason) {
    Map<String, ReasonArgument> arguments = new LinkedHashMap<>(reason.arguments());
    if (arguments.get("holds") instanceof ReasonArgument.Answers holds
        && arguments.get("against") instanceof ReasonArgument.Answers against) {
      arguments.put(
          "holds",
          new ReasonArgument.Answers(
              holds.evidence().stream().filter(one -> !against.evidence().contains(one)).toList()));
    }
    return arguments;
  }

  /** Items named or not, or questions answered or not: each once. */
  private static int total(Reason reason) {
    Set<String> all = new LinkedHashSet<>();
    for (ReasonArgument argument : reason.arguments().values()) {
      if (argument instanceof ReasonArgument.Values values) {
        all.addAll(values.values());
      } else if (argument instanceof ReasonArgument.Fields fields) {
        all.addAll(fields.names());
      }
    }
    return all.size();
  }

  /**
   * A number that a condition names is what the element asks for only if the answers stay below.
   */
  private static boolean isBelowThreshold(Reason reason) {
    return reason.arguments().get("threshold") instanceof ReasonArgument.Count threshold
        && deciding(reason).stream()
            .flatMap(one -> one.answer().stream())
            .map(Answer::value)
            .allMatch(
                value ->
                    value instanceof AnswerValue.Amount amount
                        && amount.value() < threshold.value());
  }

  private @Nullable Unit unit(Reason reason) {
    return reason.arguments().get("field") instanceof ReasonArgument.Fields fields
            && fields.names().size() == 1
        ? context
            .assessment()
            .catalogue()
            .vocabulary()
            .find(fields.names().get(0))
            .map(Field::unit)
            .orElse(null)
        : null;
  }

  private void put(
      Map<String, Object> words,
      String name,
      ReasonArgument argument,
      @Nullable KeyElement element,
      @Nullable Unit unit) {
    if (argument instanceof ReasonArgument.Answers answers) {
      putAnswers(words, name, answers.evidence());
    } else if (argument instanceof ReasonArgument.Fields fields) {
      putList(words, name, fields.names().stream().map(this::quoted).toList(), IN_SENTENCE);
    } else if (argument instanceof ReasonArgument.Values values) {
      putList(words, name, labels(values, element), Integer.MAX_VALUE);
    } else if (argument instanceof ReasonArgument.Scopes scopes) {
      putList(
          words,
          name,
          scopes.scopes().stream().map(context.names()::shortLaw).distinct().toList(),
          IN_SENTENCE);
    } else if (argument instanceof ReasonArgument.Outcomes outcomes) {
      words.put(name, outcomes(outcomes.outcomes(), "word"));
      words.put(name + "Inline", outcomes(outcomes.outcomes(), "inline"));
    } else if (argument instanceof ReasonArgument.Count count) {
      words.put(name, context.answers().amount(count.value(), unit));
    } else if (argument instanceof ReasonArgument.Words text) {
      words.put(name, UserText.inSentence(text.text()));
    }
  }

  private void putList(Map<String, Object> words, String name, List<String> items, int max) {
    words.put(name, wording.list(items, max));
    words.put(name + "Count", items.size());
  }

  private String quoted(String field) {
    return wording.say("quoted", Map.of("text", context.names().question(field)));
  }

  private List<String> labels(ReasonArgument.Values values, @Nullable KeyElement element) {
    return values.values().stream()
        .map(
            value ->
                item(element, value)
                    .orElseGet(() -> context.answers().label(values.field(), value)))
        .toList();
  }

  private static Optional<String> item(@Nullable KeyElement element, String value) {
    return element == null
        ? Optional.empty()
        : element.items().stream()
            .filter(item -> item.id().equals(value))
            .map(Item::label)
            .findFirst();
  }

  private String outcomes(List<Outcome> outcomes, String form) {
    return wording.list(
        outcomes.stream()
            .distinct()
            .map(outcome -> wording.say("outcome." + outcome.key() + "." + form))
            .toList());
  }

  private void putAnswers(Map<String, Object> words, String name, List<Evidence> all) {
    List<Evidence> evidence = all.stream().filter(one -> one.answer().isPresent()).toList();
    List<Said> said = said(evidence);
    List<String> cells =
        evidence.stream()
            .flatMap(one -> one.answer().stream())
            .map(answer -> UserText.inSentence(answer.place().toString()))
            .filter(place -> !place.isEmpty())
            .distinct()
            .toList();
    putList(words, name + "Cells", cells, IN_SENTENCE);
    words.put(name + "OpenCount", all.size() - evidence.size());
    Set<String> places = new LinkedHashSet<>();
    said.forEach(one -> places.addAll(one.provisions()));
    putList(words, name, said.stream().map(one -> inSentence(one, true)).toList(), IN_SENTENCE);
    words.put(
        name + "Bare",
        wording.list(said.stream().map(one -> inSentence(one, false)).toList(), IN_SENTENCE));
    words.put(name + "Places", wording.list(places, IN_SENTENCE));
    words.put(name + "Cited", places.size());
    words.put(name + "Question", said.isEmpty() ? "" : said.get(0).question());
    words.put(name + "Value", said.isEmpty() ? "" : UserText.inSentence(said.get(0).answer()));
  }

  private String inSentence(Said said, boolean cited) {
    String answer = UserText.inSentence(said.answer(), 160);
    Map<String, String> words =
        Map.of(
            "question", said.question(),
            "answer", said.isPlain() ? answer : wording.say("quoted", Map.of("text", answer)),
            "provision", wording.list(said.provisions(), IN_SENTENCE));
    return wording.say(
        cited && !said.provisions().isEmpty() ? "answer.inSentenceCited" : "answer.inSentence",
        words);
  }

  /** The same answer of several laws is said once, with all its provisions. */
  private List<Said> said(List<Evidence> evidence) {
    Map<List<String>, Said> said = new LinkedHashMap<>();
    for (Evidence one : evidence) {
      String question = context.names().question(one.field());
      String answer = context.answers().of(one);
      Said same =
          said.computeIfAbsent(
              List.of(question, answer),
              key -> new Said(question, answer, isPlain(one), new ArrayList<>()));
      context
          .provision(one)
          .filter(place -> !same.provisions().contains(place))
          .ifPresent(same.provisions()::add);
    }
    return List.copyOf(said.values());
  }

  /** Yes, no and numbers stand as they are; labels and lists need marks around them. */
  private static boolean isPlain(Evidence evidence) {
    return evidence
        .answer()
        .map(Answer::value)
        .filter(
            value ->
                value instanceof AnswerValue.Amount
                    || value instanceof AnswerValue.Disputed
                    || List.of("yes", "no", "partial").contains(value.toString()))
        .isPresent();
  }

  private record Said(String question, String answer, boolean isPlain, List<String> provisions) {}
}
