package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.ScopeResult;
import org.lexgap.core.catalogue.Catalogue;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Field;
import org.lexgap.core.catalogue.FieldType;
import org.lexgap.core.catalogue.KeyElement;
import org.lexgap.core.catalogue.Vocabulary;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.logic.Evaluation;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.logic.RandomLogic;
import org.lexgap.rulebase.logic.Truth;

/**
 * Rules built from any condition of the grammar conclude what the tree says: the rewriting of not,
 * min, max, count_true and != into facts loses nothing.
 */
class RandomLogicTest {

  private static final int CONDITIONS = 150;
  private static final Vocabulary VOCABULARY = SmallCatalogue.VOCABULARY;

  private final RandomLogic logic = new RandomLogic(3);
  private final Random random = new Random(5);

  @Test
  void rules_of_random_conditions_conclude_what_their_trees_say() {
    List<KeyElement> elements =
        conditions().map(c -> SmallCatalogue.element("E " + c, c, "never")).toList();
    List<Check> checks =
        conditions().map(c -> SmallCatalogue.check("C " + c, c, elements.get(0).id())).toList();
    Catalogue catalogue = SmallCatalogue.of(elements, checks);
    Rulebase rulebase = RulebaseLoader.builtAtLoad(catalogue);
    LogicTrees trees = new LogicTrees(VOCABULARY, List.of());
    int met = 0;
    int raised = 0;
    for (int i = 0; i < 40; i++) {
      StatuteSummary summary = summary();
      var assessment = rulebase.assess(summary);
      Views views = new Views(summary, Set.of(), VOCABULARY);
      for (KeyElement element : catalogue.elements()) {
        var tree = trees.parse(element);
        for (ScopeResult result : assessment.finding(element.id()).orElseThrow().scopes()) {
          Truth truth = Evaluation.of(views.of(result.scope())).truth(tree.branch(Outcome.MET));
          assertThat(result.outcome() == Outcome.MET)
              .as("%s in %s of %s", element.logic().met(), result.scope(), summary.answers())
              .isEqualTo(truth == Truth.TRUE);
          met += truth == Truth.TRUE ? 1 : 0;
        }
      }
      for (CheckResult result : assessment.checks()) {
        var tree = trees.parse(result.check());
        boolean holds =
            ChoiceView.all(tree, views).stream()
                .anyMatch(v -> Evaluation.of(v).truth(tree.raiseWhen()) == Truth.TRUE);
        assertThat(result.isRaised())
            .as("%s over %s", result.check().raiseWhen(), summary.answers())
            .isEqualTo(holds);
        raised += holds ? 1 : 0;
      }
    }
    assertThat(met).isGreaterThan(1000);
    assertThat(raised).isGreaterThan(1000);
  }

  private Stream<String> conditions() {
    return IntStream.range(0, CONDITIONS).mapToObj(i -> logic.expr(1)).distinct();
  }

  private StatuteSummary summary() {
    List<Answer> answers = new ArrayList<>();
    for (Field field : VOCABULARY.fields()) {
      for (Scope scope : List.of(Scope.ofLaw("A"), Scope.ofLaw("B"), new Scope("B", "1"))) {
        if (random.nextInt(3) > 0) {
          answers.add(
              Answer.of(
                  field.isContext() ? Scope.JURISDICTION : scope, field.name(), value(field)));
        }
      }
    }
    return StatuteSummary.of(answers);
  }

  private AnswerValue value(Field field) {
    if (field.type() == FieldType.NUMBER) {
      return new AnswerValue.Amount(random.nextInt(5) / 2.0);
    }
    List<String> ids = field.values().stream().map(v -> v.id()).toList();
    return field.type() == FieldType.LIST
        ? new AnswerValue.Items(ids.stream().filter(id -> random.nextBoolean()).toList())
        : new AnswerValue.Symbol(ids.get(random.nextInt(ids.size())));
  }
}
