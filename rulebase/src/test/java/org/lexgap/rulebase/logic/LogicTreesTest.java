package org.lexgap.rulebase.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.ScopeLevel;
import org.lexgap.rulebase.engine.SmallElement;

/** What is read off the logic of an element or check. */
class LogicTreesTest {

  private static final LogicTrees TREES = new LogicTrees(SmallVocabulary.vocabulary(), List.of());

  private static ElementTree tree(SmallElement element) {
    return TREES.parse(element.element());
  }

  private static CheckTree check(String raiseWhen, String downgradeWhen) {
    return TREES.parse(SmallElement.check(raiseWhen, ScopeLevel.OFFENCE, downgradeWhen));
  }

  @Test
  void each_outcome_has_its_condition_and_those_that_never_hold_are_unreachable() {
    ElementTree tree = tree(SmallElement.met("word.a = red").missing("word.a = blue"));
    assertThat(tree.branch(Outcome.MET)).hasToString("word.a = red");
    assertThat(tree.branch(Outcome.MISSING)).hasToString("word.a = blue");
    assertThat(tree.branch(Outcome.PARTIAL)).hasToString("never");
    assertThat(tree.branch(Outcome.CONFLICT)).hasToString("never");
    assertThat(tree.branches()).hasSize(4);
    assertThat(tree.reachable()).containsExactly(Outcome.MET, Outcome.MISSING);
    assertThat(tree.ruleName(Outcome.MISSING)).isEqualTo("E missing");
  }

  @Test
  void the_deciding_questions_are_those_of_all_outcomes_and_the_measured_list() {
    ElementTree tree =
        tree(
            SmallElement.met("coverage = 1 and figure.a > 1")
                .conflict("word.b = red")
                .wider("word.a = red")
                .appliesIf("ctx.figure > 1"));
    assertThat(tree.fields()).containsExactly("word.b", "list.a", "figure.a");
    assertThat(tree.widerFields()).containsExactly("word.a");
    assertThat(tree.wider()).hasToString("word.a = red");
    assertThat(tree.appliesIfFields()).containsExactly("ctx.figure");
    assertThat(tree.appliesIf()).hasToString("ctx.figure > 1");
  }

  @Test
  void an_element_that_always_applies_asks_nothing_of_the_State() {
    ElementTree tree = tree(SmallElement.met("word.a = red"));
    assertThat(tree.appliesIfFields()).isEmpty();
    assertThat(tree.wider()).isNull();
    assertThat(tree.widerFields()).isEmpty();
  }

  @Test
  void every_term_of_a_condition_names_its_questions() {
    CheckTree tree =
        check(
            "not (count_true(word.a = red, x in list.a) >= 1)"
                + " and max(figure.a, ctx.figure) / 2 > figure.b"
                + " and list.b is not empty and word.b is null",
            null);
    assertThat(tree.fields())
        .containsExactly(
            "word.a", "list.a", "figure.a", "ctx.figure", "figure.b", "list.b", "word.b");
    assertThat(check("list.a subset_of list.b", null).fields()).containsExactly("list.a", "list.b");
    assertThat(check("set(list.a) = set(list.b)", null).fields())
        .containsExactly("list.a", "list.b");
    assertThat(check("count(list.a) > 1 or covers(list.b, {x}) = 1", null).fields())
        .containsExactly("list.a", "list.b");
    assertThat(check("word.a in {red}", null).fields()).containsExactly("word.a");
    assertThat(check("word.a = word.b", null).fields()).containsExactly("word.a", "word.b");
    assertThat(check("always", null).fields()).isEmpty();
  }

  @Test
  void a_check_may_weigh_less_under_a_fact_about_the_State_alone() {
    CheckTree tree = check("word.a = red", "ctx.figure > 1");
    assertThat(tree.raiseWhen()).hasToString("word.a = red");
    assertThat(tree.downgradeWhen()).hasToString("ctx.figure > 1");
    assertThat(check("word.a = red", null).downgradeWhen()).isNull();
    assertThatThrownBy(() -> check("word.a = red", "word.b = red"))
        .isInstanceOf(LogicException.class)
        .hasMessage(
            "C: the condition (word.b = red) reads (word.b). Only facts about the State (ctx.*) may"
                + " stand here.");
  }

  @Test
  void when_an_element_applies_is_said_in_words_whose_opposite_is_plain() {
    for (String hard : List.of("not ctx.figure > 1", "ctx.figure is null", "never")) {
      assertThatThrownBy(() -> SmallElement.met("word.a = red").appliesIf(hard).rulebase())
          .isInstanceOf(LogicException.class)
          .hasMessageContaining("applies_if cannot hold (")
          .hasMessageContaining("Use and, or, comparisons and in.");
    }
  }
}
