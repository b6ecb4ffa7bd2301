package org.lexgap.importers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;

/** What can only be checked once the whole table was read. */
final class TableChecks {

  private static final String TITLE = "law.title";
  private static final Set<String> NAMES_LAWS = Set.of("law.amends", "law.repeals");

  /** Agency practice stands under this id, which is no law. */
  private static final String PRACTICE = "OPS";

  private final Set<String> laws;
  private final ProblemLog log;

  /** Checks for a table that has rows for these laws. */
  TableChecks(Set<String> laws, ProblemLog log) {
    this.laws = laws;
    this.log = log;
  }

  void check(List<Answer> answers) {
    reportDuplicates(answers);
    reportUntitled(answers);
    reportUnknownLaws(answers);
  }

  private record Question(Scope scope, String field) {}

  private void reportDuplicates(List<Answer> answers) {
    Map<Question, Answer> seen = new HashMap<>();
    for (Answer answer : answers) {
      Answer first = seen.putIfAbsent(new Question(answer.scope(), answer.field()), answer);
      if (first != null) {
        reportDuplicate(first, answer);
      }
    }
  }

  private void reportDuplicate(Answer first, Answer second) {
    boolean same = first.value().equals(second.value());
    String effect = first.value() instanceof AnswerValue.Items ? "united" : "first";
    log.add(
        same ? ProblemCode.REPEATED : ProblemCode.DUPLICATE,
        second.place(),
        second.value().toString(),
        "%s, %s".formatted(second.scope(), second.field()),
        first.place().toString(),
        first.value().toString(),
        ProblemTexts.phrase("duplicate." + effect));
  }

  private void reportUntitled(List<Answer> answers) {
    Map<String, Answer> firstOfLaw = new LinkedHashMap<>();
    Set<String> titled = new HashSet<>(Set.of(PRACTICE, Scope.JURISDICTION.law()));
    for (Answer answer : answers) {
      firstOfLaw.putIfAbsent(answer.scope().law(), answer);
      if (answer.field().equals(TITLE) && !answer.scope().isOffence()) {
        titled.add(answer.scope().law());
      }
    }
    firstOfLaw.keySet().removeAll(titled);
    firstOfLaw.forEach(
        (law, answer) -> log.add(ProblemCode.UNTITLED_LAW, answer.place(), law, law));
  }

  private void reportUnknownLaws(List<Answer> answers) {
    Suggestions suggestions = new Suggestions();
    for (Answer answer : answers) {
      if (NAMES_LAWS.contains(answer.field())) {
        ids(answer)
            .filter(id -> !laws.contains(id))
            .forEach(
                id ->
                    log.add(
                        ProblemCode.UNKNOWN_LAW, answer.place(), id, suggestions.maybe(id, laws)));
      }
    }
  }

  private static Stream<String> ids(Answer answer) {
    return Arrays.stream(answer.value().toString().split(";"))
        .map(Blanks::strip)
        .filter(id -> !id.isEmpty());
  }
}
