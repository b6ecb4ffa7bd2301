package org.lexgap.rulebase.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.rulebase.catalogue.StandardCatalogue;

/** Who answers all that an element asks is told an outcome. */
class CompleteAnswersTest {

  private static final Catalogue CATALOGUE = StandardCatalogue.read();
  private static final LogicTrees TREES =
      new LogicTrees(CATALOGUE.vocabulary(), CATALOGUE.benchmarks());

  private final List<String> without = new ArrayList<>();
  private final List<String> capped = new ArrayList<>();
  private double combinations;
  private double undecided;
  private int grids;

  @Test
  void no_combination_of_complete_answers_is_without_an_outcome() {
    CATALOGUE.elements().stream().map(TREES::parse).forEach(this::walk);
    System.out.printf(
        "Complete answers: %,.0f combinations of %d elements, %,.0f without an outcome; numbers on"
            + " a grid in %d elements, %d elements not walked whole%s.%n",
        combinations,
        CATALOGUE.elements().size(),
        undecided,
        grids,
        capped.size(),
        capped.isEmpty() ? "" : " " + capped);
    assertThat(without).isEmpty();
    assertThat(capped).isEmpty();
  }

  private void walk(ElementTree tree) {
    Collection<Expr> branches = tree.branches().values();
    AnswerSpace space = AnswerSpace.of(CATALOGUE.vocabulary(), tree.fields(), branches);
    combinations += space.size();
    grids += space.hasGrid() ? 1 : 0;
    boolean whole =
        space.walk(
            answers -> isDecided(branches, answers.evaluation()),
            (decided, count, answers) -> {
              if (!decided) {
                undecided += count;
                without.add(tree.id() + " " + answers);
              }
              return without.size() < 50;
            });
    if (!whole) {
      capped.add(tree.id());
    }
  }

  private static Optional<Boolean> isDecided(Collection<Expr> branches, Evaluation evaluation) {
    List<Truth> truths = branches.stream().map(evaluation::truth).toList();
    if (truths.contains(Truth.TRUE)) {
      return Optional.of(true);
    }
    return truths.contains(Truth.OPEN) ? Optional.empty() : Optional.of(false);
  }
}
