package org.lexgap.importers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.ImportResult;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Problem;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** Short ways to look at a result. */
final class Look {

  private Look() {}

  /** Each problem as {@code code@place}, in order. */
  static List<String> codes(ImportResult result) {
    return result.problems().stream()
        .map(problem -> problem.code() + "@" + problem.place())
        .toList();
  }

  static Problem only(ImportResult result, ProblemCode code) {
    List<Problem> found =
        result.problems().stream().filter(it -> it.code().equals(code.key())).toList();
    if (found.size() != 1) {
      throw new AssertionError("not one " + code.key() + " in " + result.problems());
    }
    return found.get(0);
  }

  /** The answer as people write it; empty if there is none. */
  static String answer(ImportResult result, String scope, String field) {
    return result
        .summary()
        .own(Scope.parse(scope).orElseThrow(), field)
        .map(answer -> answer.value().toString())
        .orElse("");
  }

  /** All answers without their places, as a set. */
  static Set<Answer> content(StatuteSummary summary) {
    return summary.answers().stream().map(Look::withoutPlace).collect(Collectors.toSet());
  }

  private static Answer withoutPlace(Answer a) {
    return new Answer(
        a.scope(), a.field(), a.value(), a.citation(), a.confidence(), a.note(), Place.UNSTATED);
  }
}
