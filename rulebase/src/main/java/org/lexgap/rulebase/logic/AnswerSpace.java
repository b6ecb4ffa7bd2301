package org.lexgap.rulebase.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.AnswerValue;

/**
 * All combinations of answers that conditions can tell apart. They are walked field by field; where
 * the fields chosen so far settle a question, the combinations of the others are counted without
 * being visited, so that even spaces of many millions are walked whole.
 */
public final class AnswerSpace {

  /** More steps than this are not worth an answer. */
  private static final int MOST_STEPS = 1_000_000;

  private final Map<String, List<Optional<AnswerValue>>> classes;
  private final Set<String> grids;

  private AnswerSpace(Map<String, List<Optional<AnswerValue>>> classes, Set<String> grids) {
    this.classes = classes;
    this.grids = grids;
  }

  /**
   * The complete answers to some fields.
   *
   * @param vocabulary all fields
   * @param fields the fields, in the order in which they are walked
   * @param conditions the conditions
   */
  public static AnswerSpace of(
      Vocabulary vocabulary, Collection<String> fields, Collection<Expr> conditions) {
    AnswerClasses classes = new AnswerClasses(vocabulary, conditions);
    Map<String, List<Optional<AnswerValue>>> byField = new LinkedHashMap<>();
    fields.forEach(f -> byField.put(f, classes.of(f).stream().map(Optional::of).toList()));
    return new AnswerSpace(
        byField, Set.copyOf(byField.keySet().stream().filter(classes::isGrid).toList()));
  }

  /** The same space with a blank beside the answers to each field. */
  public AnswerSpace withBlanks() {
    Map<String, List<Optional<AnswerValue>>> more = new LinkedHashMap<>();
    classes.forEach(
        (field, answers) -> {
          List<Optional<AnswerValue>> withBlank = new ArrayList<>(answers);
          withBlank.add(Optional.empty());
          more.put(field, withBlank);
        });
    return new AnswerSpace(more, grids);
  }

  /** How many combinations there are. */
  public double size() {
    return classes.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
  }

  /** Whether some number is tried on a grid. */
  public boolean hasGrid() {
    return !grids.isEmpty();
  }

  /** Sees what a question comes to. */
  @FunctionalInterface
  public interface Visitor<T> {
    /**
     * Sees combinations for which the question has one answer.
     *
     * @param answer the answer to the question
     * @param combinations how many combinations
     * @param example what they have in common
     * @return whether to go on
     */
    boolean visit(T answer, double combinations, PartialAnswers example);
  }

  /**
   * Asks a question of every combination.
   *
   * @param question says nothing as long as it depends on fields that are open
   * @param visitor sees the answers
   * @return whether all combinations were seen: the visitor never stopped and the walk was not too
   *     long
   */
  public <T> boolean walk(Function<PartialAnswers, Optional<T>> question, Visitor<T> visitor) {
    return new Walk<>(question, visitor).from(0, size());
  }

  private final class Walk<T> {

    private final Function<PartialAnswers, Optional<T>> question;
    private final Visitor<T> visitor;
    private final List<String> fields = List.copyOf(classes.keySet());
    private final PartialAnswers answers = new PartialAnswers();
    private int steps;

    Walk(Function<PartialAnswers, Optional<T>> question, Visitor<T> visitor) {
      this.question = question;
      this.visitor = visitor;
    }

    boolean from(int next, double combinations) {
      if (steps++ > MOST_STEPS) {
        return false;
      }
      Optional<T> settled = question.apply(answers);
      if (settled.isPresent()) {
        return visitor.visit(settled.get(), combinations, answers);
      }
      String field = fields.get(next);
      List<Optional<AnswerValue>> options = classes.get(field);
      boolean all = true;
      for (int i = 0; all && i < options.size(); i++) {
        answers.choose(field, options.get(i));
        all = from(next + 1, combinations / options.size());
      }
      answers.open(field);
      return all;
    }
  }
}
