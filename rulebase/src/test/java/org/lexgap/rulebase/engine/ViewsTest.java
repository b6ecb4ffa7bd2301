package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.Scope;

/** What holds in each law and offence, and what is left when some laws are left out. */
class ViewsTest {

  private static final Scope A = Scope.ofLaw("A");
  private static final Scope A_1 = new Scope("A", "1");
  private static final Scope B = Scope.ofLaw("B");

  private static Views views(Set<Scope> leftOut, String... lines) {
    return new Views(Sheet.of(lines), leftOut, SmallCatalogue.VOCABULARY);
  }

  private static Views views(String... lines) {
    return views(Set.of(), lines);
  }

  @Test
  void an_offence_has_the_answers_of_its_law_and_of_the_State_and_its_own_first() {
    View view = views("CTX: ctx.figure=1", "A: word.a=red word.b=red", "A#1: word.b=blue").of(A_1);
    assertThat(view.scope()).isEqualTo(A_1);
    assertThat(view.value("ctx.figure")).hasToString("1");
    assertThat(view.value("word.a")).hasToString("red");
    assertThat(view.value("word.b")).hasToString("blue");
    assertThat(view.value("figure.a")).isNull();
    assertThat(view.evidence("figure.a")).containsExactly(new Evidence(A_1, "figure.a", null));
    assertThat(view.evidence("word.a").get(0).scope()).isEqualTo(A_1);
  }

  @Test
  void a_view_answers_all_of_some_questions_or_not() {
    View view = views("A: word.a=red word.b=red/blue").of(A);
    assertThat(view.answersAll(Set.of("word.a"))).isTrue();
    assertThat(view.answersAll(Set.of("word.a", "figure.a"))).isFalse();
    assertThat(view.answersAll(Set.of("word.b"))).isFalse();
    assertThat(view.isDisputed("word.b")).isTrue();
    assertThat(view.isDisputed("word.a")).isFalse();
  }

  @Test
  void a_law_takes_part_where_it_answers_one_of_the_questions_itself() {
    Views views = views("CTX: ctx.figure=1", "A: word.a=red", "A#1: word.b=red", "B: figure.a=1");
    assertThat(views.scopes()).containsExactly(A, A_1, B);
    assertThat(views.answering(Set.of("word.a", "word.b"))).containsExactly(A, A_1);
    assertThat(views.answering(Set.of("figure.a"))).containsExactly(B);
    assertThat(views.answering(Set.of("ctx.figure"))).isEmpty();
  }

  @Test
  void laws_left_out_answer_nothing() {
    Views views = views(Set.of(A), "A: list.a=x", "B: list.a=y");
    assertThat(views.scopes()).containsExactly(B);
    assertThat(views.united().value("list.a")).hasToString("y");
    assertThat(views.anyAnswers(Set.of(A), Set.of("list.a"))).isFalse();
    assertThat(views.anyAnswers(Set.of(B), Set.of("list.a"))).isTrue();
    assertThat(views.anyAnswers(Set.of(B), Set.of("list.b"))).isFalse();
  }

  @Test
  void an_offence_whose_law_is_left_out_keeps_what_it_inherits_unless_it_answers_itself() {
    Views views = views(Set.of(A), "A: list.a=x list.b=x", "A#1: list.b=y", "B: word.a=red");
    assertThat(views.given("list.a"))
        .containsExactly(Answer.of(A_1, "list.a", new AnswerValue.Items(List.of("x"))));
    assertThat(views.united().value("list.a")).hasToString("x");
    assertThat(views.united().value("list.b")).hasToString("y");
  }

  @Test
  void the_State_is_the_united_view() {
    Views views = views("A: word.a=red/blue");
    assertThat(views.of(Scope.JURISDICTION)).isSameAs(views.united());
    assertThat(views.hasDisputes()).isTrue();
    assertThat(views("A: word.a=red").hasDisputes()).isFalse();
    assertThat(views.vocabulary()).isSameAs(SmallCatalogue.VOCABULARY);
  }
}
