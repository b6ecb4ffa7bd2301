package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.assessment.Outcome.CONFLICT;
import static org.lexgap.core.assessment.Outcome.MET;
import static org.lexgap.core.assessment.Outcome.MISSING;
import static org.lexgap.core.assessment.Outcome.PARTIAL;
import static org.lexgap.core.assessment.Outcome.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.rulebase.logic.ElementTree;
import org.lexgap.rulebase.logic.LogicTrees;
import org.lexgap.rulebase.logic.StatedAnswers;

/** What blanks still allow in one law, and what the laws allow together. */
class PossibilitiesTest {

  private static ElementTree tree(SmallElement element) {
    return new LogicTrees(SmallCatalogue.VOCABULARY, List.of()).parse(element.element());
  }

  private static Set<Outcome> possible(SmallElement element, String answers) {
    return Possibilities.ofScope(
        tree(element), StatedAnswers.of(answers), SmallCatalogue.VOCABULARY);
  }

  @Test
  void the_first_outcome_that_is_certain_shuts_out_those_after_it() {
    SmallElement element = SmallElement.met("word.a = red").missing("word.b = red");
    assertThat(possible(element, "word.a=red")).containsExactly(MET);
    assertThat(possible(element, "word.a=blue")).containsExactly(MISSING, UNKNOWN);
    assertThat(possible(element.conflict("word.b = blue"), "word.a=red"))
        .containsExactly(MET, CONFLICT);
  }

  @Test
  void one_blank_cannot_be_two_things_at_once() {
    SmallElement element =
        SmallElement.met("word.a = red and word.a = blue").missing("word.a = blue");
    assertThat(possible(element, "")).containsExactly(MISSING, UNKNOWN);
    SmallElement either = SmallElement.met("word.a = red or word.a != red").missing("figure.a > 1");
    assertThat(possible(either, "")).containsExactly(MET);
    SmallElement list =
        SmallElement.met("list.a is empty and x in list.a").missing("list.a is not empty");
    assertThat(possible(list, "")).containsExactly(MISSING, UNKNOWN);
    SmallElement given = SmallElement.met("figure.a is null and figure.a > 1").missing("always");
    assertThat(possible(given, "")).containsExactly(MISSING);
  }

  @Test
  void answers_decide_if_some_outcome_holds_with_blanks_as_they_are() {
    ElementTree tree = tree(SmallElement.met("word.a = red").missing("word.b = red"));
    assertThat(Possibilities.isDecided(tree, StatedAnswers.of("word.b=red"))).isTrue();
    assertThat(Possibilities.isDecided(tree, StatedAnswers.of("word.b=blue"))).isFalse();
  }

  @Test
  void only_blanks_of_outcomes_that_still_count_are_open() {
    ElementTree tree =
        tree(SmallElement.met("word.a = red").conflict("figure.a > 5").missing("word.b = red"));
    assertThat(Possibilities.openFields(tree, StatedAnswers.of("word.a=red")))
        .containsExactly("figure.a");
    assertThat(Possibilities.openFields(tree, StatedAnswers.of("word.a=blue")))
        .containsExactly("figure.a", "word.b");
    assertThat(Possibilities.openFields(tree, StatedAnswers.of("word.a=red figure.a=1"))).isEmpty();
  }

  @Test
  void the_laws_together_allow_every_mixture() {
    assertThat(Possibilities.combined(List.of(Set.of(UNKNOWN, CONFLICT))))
        .containsExactlyInAnyOrder(UNKNOWN, CONFLICT);
    assertThat(Possibilities.combined(List.of(Set.of(MET, MISSING), Set.of(CONFLICT))))
        .containsExactlyInAnyOrder(PARTIAL, CONFLICT);
    assertThat(Possibilities.combined(List.of(Set.of(MISSING), Set.of(MET, PARTIAL))))
        .containsExactlyInAnyOrder(MET, PARTIAL);
    assertThat(Possibilities.combined(List.of(Set.of(UNKNOWN), Set.of(MISSING, UNKNOWN))))
        .containsExactlyInAnyOrder(MISSING, UNKNOWN);
  }
}
