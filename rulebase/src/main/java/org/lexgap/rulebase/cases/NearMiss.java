package org.lexgap.rulebase.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.StatuteSummary;

/** Cases that differ in one answer and come out otherwise: they show what decides. */
public final class NearMiss {

  private NearMiss() {}

  /**
   * Whether a case misses the outcome that it names by one answer.
   *
   * @param miss a case
   * @param cases the cases of the same element or check
   * @return true if one of them comes out as named and differs in one answer
   */
  public static boolean isOne(RuleCase miss, List<RuleCase> cases) {
    Optional<String> missed = miss.nearMiss();
    return missed.isPresent()
        && !missed.get().equals(miss.expect())
        && cases.stream()
            .filter(hit -> hit.expect().equals(missed.get()))
            .anyMatch(hit -> difference(hit.given(), miss.given()) == 1);
  }

  /** How many questions are answered differently. */
  private static long difference(StatuteSummary one, StatuteSummary other) {
    Set<String> keys = new HashSet<>();
    Stream.of(one, other)
        .flatMap(summary -> summary.answers().stream())
        .forEach(answer -> keys.add(key(answer)));
    return keys.stream().filter(key -> !value(one, key).equals(value(other, key))).count();
  }

  private static String key(Answer answer) {
    return answer.scope() + " " + answer.field();
  }

  private static List<Object> value(StatuteSummary summary, String key) {
    return summary.answers().stream()
        .filter(answer -> key(answer).equals(key))
        .map(answer -> (Object) answer.value())
        .toList();
  }
}
