package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Finding;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Reason;
import org.lexgap.core.assessment.ReasonArgument;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;

/** Each outcome comes with the reason that a person can check: which answers, which limit. */
class ReasonsTest {

  private static final SmallElement RED = SmallElement.met("word.a = red");

  private static Finding finding(SmallElement element, String... lines) {
    return element.rulebase().assess(Sheet.of(lines)).findings().get(0);
  }

  private static Finding strict(SmallElement element, Answer... answers) {
    return element
        .rulebase()
        .assess(StatuteSummary.of(List.of(answers)), AssessmentOptions.DEFAULT.withStrict(true))
        .findings()
        .get(0);
  }

  private static List<String> answers(Reason reason, String argument) {
    return ((ReasonArgument.Answers) reason.arguments().get(argument))
        .evidence().stream().map(ReasonsTest::words).toList();
  }

  private static String words(Evidence evidence) {
    return evidence.scope()
        + " "
        + evidence.field()
        + evidence.answer().map(answer -> "=" + answer.value()).orElse("");
  }

  private static ReasonArgument fields(String... names) {
    return new ReasonArgument.Fields(List.of(names));
  }

  @Test
  void met_shows_the_provisions_that_satisfy_it() {
    Finding finding =
        finding(
            SmallElement.met("word.a = red and (x in list.a or word.b = red)"),
            "A: word.a=red list.a=x;y word.b=blue");
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.reason().key()).isEqualTo("met.reason");
    assertThat(answers(finding.reason(), "provisions"))
        .containsExactly("A word.a=red", "A list.a=x;y");
    assertThat(finding.rule()).isEqualTo("E met");
  }

  @Test
  void conflict_shows_the_answers_that_make_it() {
    Finding finding = finding(RED.conflict("word.b = blue"), "A: word.a=red word.b=blue");
    assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
    assertThat(finding.reason().key()).isEqualTo("conflict.rule");
    assertThat(answers(finding.reason(), "answers")).containsExactly("A word.b=blue");
    assertThat(finding.rule()).isEqualTo("E conflict");
  }

  @Test
  void partial_shows_what_holds_and_what_stands_against_more() {
    Finding finding =
        finding(
            SmallElement.met("word.a = red and word.b = red").partial("word.a = red"),
            "A: word.a=red word.b=blue");
    assertThat(finding.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(finding.reason().key()).isEqualTo("partial.branch");
    assertThat(answers(finding.reason(), "holds")).containsExactly("A word.a=red");
    assertThat(answers(finding.reason(), "against")).containsExactly("A word.b=blue");
  }

  @Test
  void a_list_that_is_partly_there_shows_what_is_present_and_what_is_absent() {
    Finding finding =
        finding(
            SmallElement.met("coverage = 1").partial("coverage >= 0.3").missing("coverage < 0.3"),
            "A: list.a=y");
    assertThat(finding.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(finding.reason().key()).isEqualTo("partial.items");
    assertThat(finding.reason().arguments())
        .containsEntry("present", new ReasonArgument.Values("list.a", List.of("y")))
        .containsEntry("absent", new ReasonArgument.Values("list.a", List.of("x", "z")));
    assertThat(answers(finding.reason(), "answers")).containsExactly("A list.a=y");
    assertThat(finding.missingItems()).containsExactly("x", "z");
  }

  @Test
  void a_list_that_is_not_there_shows_all_its_items_as_absent() {
    Finding finding =
        finding(SmallElement.met("coverage = 1").missing("coverage < 0.3"), "A: list.a=none");
    assertThat(finding.reason().key()).isEqualTo("missing.items");
    assertThat(finding.reason().arguments())
        .containsEntry("present", new ReasonArgument.Values("list.a", List.of()))
        .containsEntry("absent", new ReasonArgument.Values("list.a", List.of("x", "y", "z")));
  }

  @Test
  void a_whole_list_that_is_partial_for_another_reason_is_explained_by_that_reason() {
    Finding finding =
        finding(
            SmallElement.met("coverage = 1 and word.a = red").partial("coverage > 0"),
            "A: list.a=x;y;z word.a=blue");
    assertThat(finding.reason().key()).isEqualTo("partial.branch");
    assertThat(answers(finding.reason(), "against")).containsExactly("A word.a=blue");
    assertThat(finding.missingItems()).isEmpty();
  }

  @Test
  void a_number_that_is_too_low_shows_the_limit() {
    Finding finding =
        finding(SmallElement.met("figure.a >= 4").missing("figure.a < 4"), "A: figure.a=2");
    assertThat(finding.reason().key()).isEqualTo("missing.threshold");
    assertThat(finding.reason().arguments())
        .containsEntry("threshold", new ReasonArgument.Count(4))
        .containsEntry("field", fields("figure.a"));
    assertThat(answers(finding.reason(), "answers")).containsExactly("A figure.a=2");
  }

  @Test
  void a_number_without_a_limit_to_compare_with_is_shown_as_an_answer() {
    Finding another =
        finding(SmallElement.met("figure.b >= 4").missing("figure.a < 4"), "A: figure.a=2");
    assertThat(another.reason().key()).isEqualTo("missing.other");
    Finding relative =
        finding(
            SmallElement.met("figure.a >= figure.b").missing("figure.a < figure.b"),
            "A: figure.a=2 figure.b=3");
    assertThat(relative.reason().key()).isEqualTo("missing.other");
    assertThat(answers(relative.reason(), "answers"))
        .containsExactly("A figure.a=2", "A figure.b=3");
  }

  @Test
  void what_is_not_there_for_another_reason_than_a_plain_no_shows_the_answer() {
    Finding finding = finding(RED.missing("word.a = blue"), "A: word.a=blue");
    assertThat(finding.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(finding.reason().key()).isEqualTo("missing.other");
    assertThat(answers(finding.reason(), "answers")).containsExactly("A word.a=blue");
  }

  @Test
  void laws_that_pull_in_different_directions_are_set_against_each_other() {
    SmallElement element = RED.partial("word.a = green").conflict("word.a = blue");
    Finding finding = finding(element, "A: word.a=red", "B: word.a=blue", "C: word.a=green");
    assertThat(finding.outcome()).isEqualTo(Outcome.PARTIAL);
    assertThat(finding.rule()).startsWith("One law conflicts");
    assertThat(finding.missingItems()).isEmpty();
    assertThat(finding.reason().key()).isEqualTo("scopes.mixed");
    assertThat(finding.reason().arguments())
        .containsEntry("best", scopes("A"))
        .containsEntry("bestOutcome", new ReasonArgument.Outcomes(List.of(Outcome.MET)))
        .containsEntry("others", scopes("B"))
        .containsEntry("otherOutcome", new ReasonArgument.Outcomes(List.of(Outcome.CONFLICT)))
        .containsEntry("outcome", new ReasonArgument.Outcomes(List.of(Outcome.PARTIAL)));
    assertThat(finding(element, "B: word.a=blue", "C: word.a=green").reason().arguments())
        .containsEntry("best", scopes("C"))
        .containsEntry("bestOutcome", new ReasonArgument.Outcomes(List.of(Outcome.PARTIAL)));
  }

  private static ReasonArgument scopes(String law) {
    return new ReasonArgument.Scopes(List.of(Scope.ofLaw(law)));
  }

  @Test
  void without_any_answer_all_questions_are_open() {
    Finding finding = finding(SmallElement.met("word.a = red and figure.a > 1"), "A: word.b=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.reason().key()).isEqualTo("unknown.none");
    assertThat(finding.reason().arguments()).containsEntry("fields", fields("word.a", "figure.a"));
    assertThat(finding.rule()).isNull();
    assertThat(finding.evidence().stream().map(ReasonsTest::words))
        .containsExactly("null word.a", "null figure.a");
  }

  @Test
  void with_some_answers_the_answered_questions_are_told_from_the_rest() {
    Finding finding = finding(SmallElement.met("word.a = red and figure.a > 1"), "A: word.a=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.reason().key()).isEqualTo("unknown.some");
    assertThat(finding.reason().arguments())
        .containsEntry("answered", fields("word.a"))
        .containsEntry("fields", fields("word.a", "figure.a"));
  }

  @Test
  void an_element_that_does_not_apply_shows_the_fact_about_the_State() {
    Finding finding =
        finding(RED.appliesIf("ctx.figure > 1"), "CTX: ctx.figure=1", "A: word.a=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.reason().key()).isEqualTo("na.reason");
    assertThat(answers(finding.reason(), "answers")).containsExactly("CTX ctx.figure=1");
    assertThat(finding.missingItems()).isEmpty();
    assertThat(finding.evidence().stream().map(ReasonsTest::words))
        .containsExactly("CTX ctx.figure=1", "A word.a=red");
  }

  @Test
  void an_element_of_which_nobody_knows_whether_it_applies_names_the_open_fact() {
    Finding finding =
        finding(RED.missing("word.a = blue").appliesIf("ctx.figure > 1"), "A: word.a=blue");
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.reason().key()).isEqualTo("unknown.applies");
    assertThat(finding.reason().arguments()).containsEntry("fields", fields("ctx.figure"));
  }

  @Test
  void strictly_an_uncertain_answer_is_to_be_judged() {
    Answer red = Sheet.answers("A: word.a=red").get(0);
    Finding uncertain = strict(RED, Sheet.with(red, Confidence.UNCERTAIN, "s 1"));
    assertThat(uncertain.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(uncertain.reason().key()).isEqualTo("review.uncertain");
    assertThat(answers(uncertain.reason(), "answers")).containsExactly("A word.a=red");
    assertThat(uncertain.couldBecome()).containsExactly(Outcome.MET);
  }

  @Test
  void strictly_an_answer_of_a_law_without_a_citation_is_to_be_judged() {
    Answer red = Sheet.answers("A: word.a=red").get(0);
    Finding uncited = strict(RED, Sheet.with(red, Confidence.VERIFIED, ""));
    assertThat(uncited.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(uncited.reason().key()).isEqualTo("review.uncited");
    assertThat(answers(uncited.reason(), "answers")).containsExactly("A word.a=red");
  }

  @Test
  void strictly_a_cited_answer_counts_and_a_fact_about_the_State_needs_no_citation() {
    List<Answer> answers = Sheet.answers("A: word.a=red", "CTX: ctx.figure=2");
    Finding finding =
        strict(
            SmallElement.met("word.a = red and ctx.figure > 1"),
            Sheet.with(answers.get(0), Confidence.VERIFIED, "s 1"),
            answers.get(1));
    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void answers_for_which_there_is_no_rule_are_all_shown() {
    Finding finding =
        finding(SmallElement.met("word.a = red and word.b = red"), "A: word.a=blue word.b=red");
    assertThat(finding.outcome()).isEqualTo(Outcome.REVIEW);
    assertThat(finding.reason().key()).isEqualTo("review.noRule");
    assertThat(answers(finding.reason(), "answers"))
        .containsExactly("A word.a=blue", "A word.b=red");
    assertThat(finding.couldBecome()).containsExactly(Outcome.MET);
  }

  @Test
  void sheets_that_disagree_are_shown_with_what_each_says() {
    Finding finding = finding(RED.missing("word.a = blue"), "A: word.a=red/blue");
    assertThat(finding.reason().key()).isEqualTo("review.disputed");
    assertThat(answers(finding.reason(), "answers"))
        .containsExactly("A word.a=disputed: red / blue");
  }
}
