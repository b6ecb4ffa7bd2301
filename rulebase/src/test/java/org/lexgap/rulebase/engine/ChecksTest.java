package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexgap.core.catalogue.ScopeLevel.JURISDICTION;
import static org.lexgap.core.catalogue.ScopeLevel.OFFENCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.CheckResult.Status;
import org.lexgap.core.assessment.Evidence;
import org.lexgap.core.assessment.Flag;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.assessment.Settler;
import org.lexgap.core.catalogue.Check;
import org.lexgap.core.catalogue.Severity;
import org.lexgap.core.summary.Scope;

/** When provisions contradict each other, where, and what would tell. */
class ChecksTest {

  private static final Scope A = Scope.ofLaw("A");
  private static final Scope B = Scope.ofLaw("B");

  private static final Check WITHIN =
      SmallElement.check("word.a = red and figure.a < 3", OFFENCE, null);
  private static final Check ACROSS =
      SmallElement.check("word.a = red and figure.a < 3", JURISDICTION, null);

  private static CheckResult result(Check check, String... lines) {
    return SmallElement.met("word.a = red").rulebase(check).assess(Sheet.of(lines)).checks().get(0);
  }

  private static List<String> answered(CheckResult result) {
    return result.evidence().stream()
        .filter(evidence -> evidence.given() != null)
        .map(evidence -> evidence.scope() + " " + evidence.field())
        .toList();
  }

  @Test
  void within_one_law_a_check_is_raised_where_that_law_satisfies_it() {
    CheckResult result = result(WITHIN, "A: word.a=red figure.a=2", "B: word.a=red figure.a=5");
    assertThat(result.status()).isEqualTo(Status.RAISED);
    assertThat(result.raisedIn()).containsExactly(A);
    assertThat(answered(result)).containsExactly("A word.a", "A figure.a");
    assertThat(result.reason().key()).isEqualTo("check.raised");
    assertThat(result.reason().arguments()).containsOnlyKeys("answers");
    assertThat(result.settledBy()).isEmpty();
    assertThat(result.severity()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void within_one_law_answers_of_two_laws_raise_nothing() {
    CheckResult result = result(WITHIN, "A: word.a=red figure.a=5", "B: word.a=blue figure.a=2");
    assertThat(result.status()).isEqualTo(Status.NOT_RAISED);
    assertThat(result.raisedIn()).isEmpty();
    assertThat(answered(result))
        .containsExactly("A word.a", "A figure.a", "B word.a", "B figure.a");
    assertThat(result.reason().key()).isEqualTo("check.notRaised");
    assertThat(result.settledBy()).isEmpty();
  }

  @Test
  void across_laws_answers_of_two_laws_raise_a_check_together() {
    CheckResult result = result(ACROSS, "A: word.a=red figure.a=5", "B: word.a=blue figure.a=2");
    assertThat(result.status()).isEqualTo(Status.RAISED);
    assertThat(result.raisedIn()).containsExactly(A, B);
    assertThat(answered(result)).containsExactly("A word.a", "B figure.a");
  }

  @Test
  void across_laws_a_check_is_not_raised_if_no_choice_of_answers_satisfies_it() {
    CheckResult result = result(ACROSS, "A: word.a=red figure.a=5", "B: word.a=blue figure.a=4");
    assertThat(result.status()).isEqualTo(Status.NOT_RAISED);
  }

  @Test
  void a_blank_that_could_raise_a_check_leaves_it_unknown_and_is_named() {
    CheckResult within = result(WITHIN, "A: word.a=red");
    assertThat(within.status()).isEqualTo(Status.UNKNOWN);
    assertThat(within.settledBy()).containsExactly(new Settler("figure.a", A));
    assertThat(within.reason().key()).isEqualTo("check.unknown");
    assertThat(within.reason().arguments()).containsOnlyKeys("fields");
    assertThat(result(ACROSS, "A: word.a=red").settledBy())
        .containsExactly(new Settler("figure.a", null));
    assertThat(result(WITHIN, "A: word.a=blue").status()).isEqualTo(Status.NOT_RAISED);
  }

  @Test
  void without_any_answer_a_check_is_unknown_and_any_law_could_settle_it() {
    CheckResult result = result(WITHIN, "CTX: ctx.figure=1");
    assertThat(result.status()).isEqualTo(Status.UNKNOWN);
    assertThat(result.evidence())
        .containsExactly(new Evidence(null, "word.a", null), new Evidence(null, "figure.a", null));
    assertThat(result.settledBy())
        .containsExactly(new Settler("word.a", null), new Settler("figure.a", null));
  }

  @Test
  void a_blank_fact_about_the_State_is_settled_for_the_State() {
    Check check = SmallElement.check("word.a = red and ctx.figure = 1", OFFENCE, null);
    assertThat(result(check, "A: word.a=red").settledBy())
        .containsExactly(new Settler("ctx.figure", Scope.JURISDICTION));
  }

  @Test
  void facts_about_the_State_are_no_place_where_a_check_is_raised() {
    Check check = SmallElement.check("word.a = red and ctx.figure = 1", JURISDICTION, null);
    CheckResult result = result(check, "CTX: ctx.figure=1", "A: word.a=red");
    assertThat(result.status()).isEqualTo(Status.RAISED);
    assertThat(result.raisedIn()).containsExactly(A);
  }

  @Test
  void a_check_weighs_less_where_the_catalogue_says_so() {
    Check check = SmallElement.check("word.a = red", OFFENCE, "ctx.figure = 1");
    assertThat(result(check, "CTX: ctx.figure=1", "A: word.a=red").severity())
        .isEqualTo(Severity.WARNING);
    assertThat(result(check, "CTX: ctx.figure=2", "A: word.a=red").severity())
        .isEqualTo(Severity.CRITICAL);
  }

  @Test
  void a_check_that_rests_on_a_pending_law_is_flagged() {
    CheckResult result =
        result(WITHIN, "A: word.a=red figure.a=2 law.in_force=no", "B: word.a=blue figure.a=2");
    assertThat(result.status()).isEqualTo(Status.RAISED);
    Flag.Pending pending = (Flag.Pending) result.flags().get(0);
    assertThat(pending.laws()).containsExactly(A);
    assertThat(pending.without()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_check_that_touches_no_pending_law_has_no_flag() {
    assertThat(result(WITHIN, "A: word.b=red law.in_force=no", "B: word.a=red figure.a=2").flags())
        .isEmpty();
  }
}
