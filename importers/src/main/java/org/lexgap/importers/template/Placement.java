package org.lexgap.importers.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** Where each answer of a summary goes in a template, so that none is lost. */
final class Placement {

  private final Map<String, List<Answer>> onPages = new LinkedHashMap<>();
  private final List<Answer> inLawTable = new ArrayList<>();
  private final List<Answer> more = new ArrayList<>();
  private final List<Answer> nowhere = new ArrayList<>();
  private final Map<Scope, Confidence> confidences = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> describing = new HashSet<>();
  private final Vocabulary vocabulary;

  /**
   * Places every answer.
   *
   * @param summary the answers
   * @param vocabulary all fields
   * @param asked the fields that have rows of their own
   */
  Placement(StatuteSummary summary, Vocabulary vocabulary, List<Field> asked) {
    this.vocabulary = vocabulary;
    asked.forEach(field -> this.asked.add(field.name()));
    LawTable.fields(vocabulary).forEach(field -> describing.add(field.name()));
    summary.scopes().forEach(scope -> confidences.put(scope, confidence(summary, scope)));
    summary.answers().forEach(this::place);
  }

  /** The answers to a field that stand in its rows. */
  List<Answer> of(Field field) {
    return onPages.getOrDefault(field.name(), List.of());
  }

  /** The answers in the rows of the laws. */
  StatuteSummary inLawTable() {
    return StatuteSummary.of(inLawTable);
  }

  /** The answers that find no other cell. */
  List<Answer> more() {
    return List.copyOf(more);
  }

  /** The answers that no cell can hold. */
  List<Answer> nowhere() {
    return List.copyOf(nowhere);
  }

  private void place(Answer answer) {
    if (answer.value() instanceof AnswerValue.Disputed
        || vocabulary.find(answer.field()).isEmpty()) {
      nowhere.add(answer);
    } else if (describing.contains(answer.field())) {
      (fitsIntoRow(answer) ? inLawTable : more).add(answer);
    } else if (asked.contains(answer.field())) {
      onPages.computeIfAbsent(answer.field(), field -> new ArrayList<>()).add(answer);
    } else {
      more.add(answer);
    }
  }

  /** A row of the law table has one confidence, no citation, and a note on the title only. */
  private boolean fitsIntoRow(Answer answer) {
    return answer.citation().isEmpty()
        && answer.confidence() == confidences.get(answer.scope())
        && (answer.note().isEmpty() || answer.field().equals(LawTable.TITLE));
  }

  private Confidence confidence(StatuteSummary summary, Scope scope) {
    return summary
        .own(scope, LawTable.TITLE)
        .or(
            () ->
                summary.own(scope).values().stream()
                    .filter(answer -> describing.contains(answer.field()))
                    .filter(answer -> answer.citation().isEmpty())
                    .findFirst())
        .map(Answer::confidence)
        .orElse(Confidence.NOT_STATED);
  }
}
