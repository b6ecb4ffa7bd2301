package org.lexgap.rulebase.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.SupposedAnswer;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.facts.Answers;

/** In which laws answers would have to be different. */
class UnitedAnswerTest {

  private static final Scope PC = Scope.ofLaw("PC");
  private static final Scope ATA = Scope.ofLaw("ATA");

  private static Answer answer(Scope scope, String field, AnswerValue value) {
    return Answer.of(scope, field, value);
  }

  private static Items items(String... values) {
    return new Items(List.of(values));
  }

  /** A sight of a summary in which every law takes part. */
  private record Whole(StatuteSummary summary) implements Sight {
    @Override
    public List<Scope> scopes() {
      return summary.scopes();
    }

    @Override
    public List<Scope> answering(Set<String> fields) {
      return scopes().stream()
          .filter(scope -> summary.own(scope).keySet().stream().anyMatch(fields::contains))
          .toList();
    }

    @Override
    public Answers of(Scope scope) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Answer> given(String field) {
      return summary.answers().stream().filter(a -> a.field().equals(field)).toList();
    }
  }

  private static List<List<String>> ways(String field, AnswerValue wanted, Answer... answers) {
    StatuteSummary summary = StatuteSummary.of(List.of(answers));
    return new UnitedAnswer(
            new Whole(summary), Trees.VOCABULARY.field(field), Trees.of("TIP-OFF-CHILD-SALE"))
        .ways(summary, wanted).stream()
            .map(way -> way.stream().map(UnitedAnswerTest::said).toList())
            .toList();
  }

  private static String said(SupposedAnswer answer) {
    return (answer.anyLaw() ? "any " : "")
        + answer.scope()
        + ": "
        + answer.present()
        + " -> "
        + answer.other();
  }

  @Test
  void one_law_is_tried_before_all_laws() {
    assertThat(
            ways(
                "tip.attempt",
                new Symbol("yes"),
                answer(PC, "tip.attempt", new Symbol("no")),
                answer(ATA, "tip.attempt", new Symbol("partial"))))
        .containsExactly(
            List.of("PC: no -> yes"),
            List.of("ATA: partial -> yes"),
            List.of("PC: no -> yes", "ATA: partial -> yes"));
  }

  @Test
  void what_a_list_lacks_goes_to_the_first_law_and_what_is_to_go_leaves_every_law() {
    assertThat(
            ways(
                "tip.child_sale",
                items("a", "c"),
                answer(PC, "tip.child_sale", items("a", "b")),
                answer(ATA, "tip.child_sale", items("b"))))
        .containsExactly(List.of("PC: a;b -> a;c", "ATA: b -> none"));
    assertThat(
            ways(
                "tip.child_sale",
                items("a", "b"),
                answer(PC, "tip.child_sale", items("a")),
                answer(ATA, "tip.child_sale", items("b"))))
        .containsExactly(List.of());
  }

  @Test
  void a_new_provision_stands_in_the_law_that_answers_most_on_the_subject() {
    assertThat(
            ways(
                "tip.attempt",
                new Symbol("yes"),
                answer(PC, "tip.child_sale", items("a")),
                answer(new Scope("ATA", "4"), "tip.organise", new Symbol("yes")),
                answer(ATA, "tip.acts", items("transfer"))))
        .containsExactly(List.of("any ATA: null -> yes"));
  }

  @Test
  void
      without_a_law_on_the_subject_it_stands_where_the_element_is_answered_or_in_a_law_without_name() {
    assertThat(ways("xc.training", new Symbol("yes"), answer(PC, "tip.child_sale", items("a"))))
        .containsExactly(List.of("any PC: null -> yes"));
    assertThat(ways("xc.training", new Symbol("yes")))
        .containsExactly(List.of("any LAW: null -> yes"));
  }
}
