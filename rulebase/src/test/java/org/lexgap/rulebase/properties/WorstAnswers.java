package org.lexgap.rulebase.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.AnswerClasses;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.Expr;
import org.lexgap.rulebase.logic.Fields;
import org.lexgap.rulebase.logic.Truth;

/**
 * Looks for the answers of one law that are worst for some elements: none met, and as many as
 * possible missing or in conflict. It starts with what makes elements apply, goes on with what is
 * worst for each question alone, and changes one answer at a time as long as that makes things
 * worse; the same catalogue gives the same answers.
 */
final class WorstAnswers {

  private static final Scope LAW = Scope.ofLaw("ACT");

  private final Vocabulary vocabulary;
  private final Map<String, List<ElementTree>> readers = new LinkedHashMap<>();
  private final Map<String, Set<AnswerValue>> options = new LinkedHashMap<>();
  private final Map<String, AnswerValue> chosen = new LinkedHashMap<>();

  WorstAnswers(Vocabulary vocabulary, Collection<ElementTree> trees) {
    this.vocabulary = vocabulary;
    trees.forEach(tree -> read(tree, Fields.of(tree.appliesIf())));
    trees.forEach(tree -> read(tree, tree.fields()));
  }

  private void read(ElementTree tree, Set<String> fields) {
    List<Expr> conditions = new ArrayList<>(tree.branches().values());
    conditions.add(tree.appliesIf());
    AnswerClasses classes = new AnswerClasses(vocabulary, conditions);
    for (String field : fields) {
      readers.computeIfAbsent(field, f -> new ArrayList<>()).add(tree);
      options.computeIfAbsent(field, f -> new LinkedHashSet<>()).addAll(classes.of(field));
    }
  }

  /** The summary of one law that gives these answers. */
  StatuteSummary summary() {
    options.keySet().forEach(this::choose);
    boolean changed = true;
    while (changed) {
      changed = options.keySet().stream().map(this::choose).toList().contains(true);
    }
    return StatuteSummary.of(
        chosen.entrySet().stream().map(e -> answer(e.getKey(), e.getValue())).toList());
  }

  private Answer answer(String field, AnswerValue value) {
    boolean context = vocabulary.field(field).isContext();
    return Answer.of(context ? Scope.JURISDICTION : LAW, field, value);
  }

  /** Takes the worst answer to a question; says whether that is another than before. */
  private boolean choose(String field) {
    AnswerValue before = chosen.get(field);
    AnswerValue worst = before;
    int most = before == null ? Integer.MIN_VALUE : harm(field);
    for (AnswerValue option : options.get(field)) {
      chosen.put(field, option);
      int harm = harm(field);
      if (harm > most) {
        most = harm;
        worst = option;
      }
    }
    chosen.put(field, worst);
    return !worst.equals(before);
  }

  private int harm(String field) {
    return readers.get(field).stream().mapToInt(this::harm).sum();
  }

  private int harm(ElementTree tree) {
    Evaluation evaluation = Evaluation.of(chosen::get);
    if (evaluation.truth(tree.appliesIf()) != Truth.TRUE) {
      return -1;
    }
    for (Outcome outcome : ElementTree.ORDER) {
      if (evaluation.truth(tree.branch(outcome)) == Truth.TRUE) {
        return switch (outcome) {
          case MET -> -100;
          case PARTIAL -> 1;
          default -> 3;
        };
      }
    }
    return 0;
  }
}
