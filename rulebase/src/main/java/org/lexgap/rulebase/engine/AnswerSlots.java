package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** The answers of a summary of which one could be different, for one element or check. */
final class AnswerSlots {

  private static final Scope PRACTICE = Scope.ofLaw("OPS");
  private static final Scope UNNAMED = Scope.ofLaw("LAW");

  private final StatuteSummary summary;
  private final Set<String> fields;

  private AnswerSlots(StatuteSummary summary, Set<String> fields) {
    this.summary = summary;
    this.fields = fields;
  }

  /**
   * The slots, facts about the State first.
   *
   * @param summary the answers
   * @param level over which answers is decided
   * @param deciding the fields that decide
   * @param facts further fields, on facts about the State
   */
  static List<AnswerSlot> of(
      StatuteSummary summary, ScopeLevel level, Set<String> deciding, Set<String> facts) {
    Set<String> fields = new LinkedHashSet<>(facts);
    fields.addAll(deciding);
    AnswerSlots slots = new AnswerSlots(summary, fields);
    List<AnswerSlot> all = new ArrayList<>(slots.ofState());
    all.addAll(level == ScopeLevel.OFFENCE ? slots.ofEachLaw() : slots.ofSomeLaw());
    return all;
  }

  private List<AnswerSlot> ofState() {
    return fields.stream()
        .filter(AnswerSlots::isFact)
        .map(field -> slot(Scope.JURISDICTION, false, field))
        .toList();
  }

  /** Every law or offence that takes part; if none does, one law stands for all. */
  private List<AnswerSlot> ofEachLaw() {
    List<Scope> taking =
        summary.scopes().stream()
            .filter(scope -> questions().stream().anyMatch(summary.own(scope)::containsKey))
            .toList();
    boolean none = taking.isEmpty();
    return (none ? List.of(anyLaw()) : taking)
        .stream()
            .flatMap(scope -> questions().stream().map(field -> slot(scope, none, field)))
            .toList();
  }

  /** Every law that answers a question; for one that nobody answers, one law stands for all. */
  private List<AnswerSlot> ofSomeLaw() {
    List<AnswerSlot> slots = new ArrayList<>();
    for (String field : questions()) {
      List<Scope> answering =
          summary.scopes().stream().filter(s -> summary.own(s).containsKey(field)).toList();
      answering.forEach(scope -> slots.add(slot(scope, false, field)));
      if (answering.isEmpty()) {
        slots.add(slot(anyLaw(), true, field));
      }
    }
    return slots;
  }

  private List<String> questions() {
    return fields.stream().filter(field -> !isFact(field)).toList();
  }

  private static boolean isFact(String field) {
    return field.startsWith("ctx.");
  }

  private AnswerSlot slot(Scope scope, boolean anyLaw, String field) {
    Optional<Answer> present = summary.effective(scope, field);
    return new AnswerSlot(
        scope,
        anyLaw,
        field,
        present.map(Answer::value).orElse(null),
        summary.own(scope, field).isPresent());
  }

  /** A national law before that of a unit of a federal State; practice stands apart. */
  private Scope anyLaw() {
    if (fields.stream().anyMatch(field -> field.startsWith("ops."))) {
      return PRACTICE;
    }
    return summary.laws().stream()
        .filter(law -> !law.scope().equals(PRACTICE))
        .min(Comparator.comparing((Law law) -> law.territory() != null))
        .map(Law::scope)
        .orElse(UNNAMED);
  }
}
