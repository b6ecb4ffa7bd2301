package org.lexgap.rulebase.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Scope;
import org.lexgap.rulebase.logic.CheckTree;

/** One choice of answers for a check across laws: one answer for each field, from any law. */
final class ChoiceView {

  /** More choices than this are not explained one by one; the rules decide them all the same. */
  private static final int EXPLAINED = 4096;

  private ChoiceView() {}

  /** Every choice; a field is blank only if no law answers it. */
  static List<View> all(CheckTree tree, Views views) {
    List<Map<String, Answer>> choices = List.of(Map.of());
    for (String field : tree.fields()) {
      List<Answer> answers = views.given(field);
      if (!answers.isEmpty()) {
        choices = extended(choices, field, answers);
      }
    }
    return choices.stream()
        .map(choice -> (View) new View.OfScope(Scope.JURISDICTION, choice))
        .toList();
  }

  private static List<Map<String, Answer>> extended(
      List<Map<String, Answer>> choices, String field, List<Answer> answers) {
    List<Map<String, Answer>> extended = new ArrayList<>();
    for (Map<String, Answer> choice : choices) {
      for (Answer answer : answers) {
        if (extended.size() < EXPLAINED) {
          Map<String, Answer> more = new HashMap<>(choice);
          more.put(field, answer);
          extended.add(more);
        }
      }
    }
    return extended;
  }
}
