package org.lexgap.rulebase.logic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexgap.core.summary.AnswerValue;

/** Answers of which some are chosen, blanks among them, while the others may still be anything. */
public final class PartialAnswers {

  private final Map<String, Optional<AnswerValue>> chosen = new LinkedHashMap<>();

  void choose(String field, Optional<AnswerValue> answer) {
    chosen.put(field, answer);
  }

  void open(String field) {
    chosen.remove(field);
  }

  /** Whether an answer is chosen and is no blank. */
  public boolean isAnswered(String field) {
    return chosen.getOrDefault(field, Optional.empty()).isPresent();
  }

  /** Whether a blank is chosen. */
  public boolean isBlank(String field) {
    return chosen.containsKey(field) && chosen.get(field).isEmpty();
  }

  /** What is settled by the chosen answers, whatever the others become. */
  public Evaluation evaluation() {
    return Evaluation.supposing(
        this::value, field -> chosen.containsKey(field) ? Blank.NULL : Blank.OPEN);
  }

  /** The chosen answer, or null for a blank and for what is open. */
  public @Nullable AnswerValue value(String field) {
    return chosen.getOrDefault(field, Optional.empty()).orElse(null);
  }

  /** The chosen answers. */
  public Map<String, Optional<AnswerValue>> chosen() {
    return new LinkedHashMap<>(chosen);
  }

  @Override
  public String toString() {
    return chosen.toString();
  }
}
