package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue;
import org.lexgap.core.summary.AnswerValue.Amount;
import org.lexgap.core.summary.AnswerValue.Items;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.Confidence;
import org.lexgap.core.summary.Place;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** Which single different answer would change an outcome. */
class ChangesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final AssessmentOptions STRICT = AssessmentOptions.DEFAULT.withStrict(true);
  private static final Scope ATA = Scope.ofLaw("ATA");
  private static final Scope PC = Scope.ofLaw("PC");

  private static StatuteSummary summary(Answer... answers) {
    return StatuteSummary.of(List.of(answers));
  }

  private static Answer answer(Scope scope, String field, AnswerValue value) {
    return Answer.of(scope, field, value);
  }

  private static List<Change> changes(String id, StatuteSummary summary) {
    return RULEBASE.changes(id, summary, AssessmentOptions.DEFAULT);
  }

  @Test
  void a_child_of_sixteen_becomes_a_child_of_eighteen() {
    StatuteSummary summary = summary(answer(ATA, "tip.child.age_threshold", new Amount(16)));
    assertThat(changes("TIP-DEF-CHILD", summary))
        .containsExactly(
            new Change(
                ATA, false, "tip.child.age_threshold", new Amount(16), new Amount(18), Outcome.MET),
            new Change(
                ATA, false, "tip.child.age_threshold", new Amount(16), null, Outcome.UNKNOWN));
  }

  @Test
  void what_no_law_answers_could_be_answered_by_any() {
    StatuteSummary summary = summary(answer(ATA, "law.title", new AnswerValue.Text("Act")));
    assertThat(changes("TIP-ATTEMPT", summary))
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.anyLaw()).isTrue())
        .allSatisfy(change -> assertThat(change.scope()).isEqualTo(ATA));
  }

  @Test
  void an_item_is_added_or_taken_away() {
    StatuteSummary summary =
        summary(answer(ATA, "tip.definition.components", new Items(List.of("act", "purpose"))));
    List<Change> changes = changes("TIP-DEF-STRUCTURE", summary);
    assertThat(changes.get(0).outcome()).isEqualTo(Outcome.MET);
    assertThat(changes.get(0).other()).isEqualTo(new Items(List.of("act", "purpose", "means")));
    assertThat(changes)
        .extracting(Change::other)
        .contains(new Items(List.of("act")), new Items(List.of()));
  }

  @Test
  void a_raised_check_names_what_would_lower_it() {
    StatuteSummary summary =
        summary(
            answer(ATA, "som.nonliability.migrant", new Symbol("yes")),
            answer(PC, "som.migrant_liable_for_being_smuggled", new Symbol("yes")),
            answer(PC, "som.accomplice_reaches_smuggled_migrant", new Symbol("no")));
    assertThat(changes("CON-01", summary))
        .anySatisfy(
            change -> {
              assertThat(change.scope()).isEqualTo(PC);
              assertThat(change.other()).isEqualTo(new Symbol("no"));
              assertThat(change.outcome()).isEqualTo(CheckResult.Status.NOT_RAISED);
            });
  }

  @Test
  void a_number_is_compared_within_its_own_offence() {
    Scope other = new Scope("PC", "1");
    StatuteSummary summary =
        summary(
            answer(ATA, "tip.penalty.base.max_years", new Amount(5)),
            answer(other, "tip.penalty.base.max_years", new Amount(10)));
    assertThat(changes("CON-09", summary))
        .filteredOn(change -> change.scope().equals(other) && change.present() == null)
        .filteredOn(change -> change.outcome() == CheckResult.Status.RAISED)
        .extracting(Change::other)
        .containsExactly(new Amount(9));
  }

  @Test
  void strict_asks_for_the_confirmation_of_a_doubtful_answer() {
    StatuteSummary summary =
        summary(
            new Answer(
                ATA,
                "tip.child.age_threshold",
                new Amount(18),
                "s 2",
                Confidence.UNCERTAIN,
                "",
                Place.UNSTATED));
    assertThat(RULEBASE.changes("TIP-DEF-CHILD", summary, STRICT))
        .anySatisfy(
            change -> {
              assertThat(change.other()).isEqualTo(change.present());
              assertThat(change.outcome()).isEqualTo(Outcome.MET);
            });
  }

  @Test
  void an_unknown_id_is_met_with_the_nearest_ones() {
    assertThatThrownBy(() -> changes("TIP-ORGANIZE", summary()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TIP-ORGANIZE")
        .hasMessageContaining("TIP-ORGANISE");
  }
}
