package org.lexgap.rulebase.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexgap.core.Rulebase;
import org.lexgap.core.assessment.Assessment;
import org.lexgap.core.assessment.AssessmentOptions;
import org.lexgap.core.assessment.Change;
import org.lexgap.core.assessment.CheckResult;
import org.lexgap.core.assessment.Outcome;
import org.lexgap.core.catalogue.Keyed;
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
import org.lexgap.rulebase.properties.RandomSummaries;

/** Which single different answer would change an outcome. */
class ChangesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final AssessmentOptions STRICT = AssessmentOptions.DEFAULT.withStrict(true);
  private static final AssessmentOptions TRAFFICKING =
      AssessmentOptions.DEFAULT.withSets(Set.of("trafficking"));
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

  private static Keyed found(String id, StatuteSummary summary, AssessmentOptions options) {
    Assessment assessment = RULEBASE.assess(summary, options);
    return assessment
        .finding(id)
        .map(finding -> (Keyed) finding.outcome())
        .orElseGet(() -> assessment.check(id).orElseThrow().status());
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

  @Test
  void every_change_comes_to_what_it_announces() {
    Random random = new Random(1);
    List<String> ids =
        Stream.concat(
                RULEBASE.catalogue().elements().stream().map(e -> e.id()),
                RULEBASE.catalogue().checks().stream().map(c -> c.id()))
            .toList();
    new RandomSummaries(RULEBASE.vocabulary(), 17)
        .stream(5)
            .forEach(
                summary -> {
                  for (int i = 0; i < 8; i++) {
                    AssessmentOptions options =
                        random.nextInt(4) == 0 ? STRICT : AssessmentOptions.DEFAULT;
                    verify(ids.get(random.nextInt(ids.size())), summary, options);
                  }
                });
  }

  private static void verify(String id, StatuteSummary summary, AssessmentOptions options) {
    Keyed now = found(id, summary, options);
    List<Change> changes = RULEBASE.changes(id, summary, options);
    assertThat(changes).extracting(Change::outcome).doesNotContain(now);
    changes.stream()
        .limit(3)
        .forEach(
            change ->
                assertThat(found(id, change.applyTo(summary), options))
                    .as("%s: %s", id, change)
                    .isEqualTo(change.outcome()));
  }

  /** Every answer of every law, tried one by one with all else as it is. */
  @Test
  void nothing_is_missed_where_all_answers_can_be_tried() {
    List<String> fields = List.of("tip.consent.irrelevant", "tip.consent.defence_available");
    RandomSummaries random = new RandomSummaries(RULEBASE.vocabulary(), 5);
    random.stream(16)
        .map(summary -> summary.filter(answer -> fields.contains(answer.field())))
        .filter(summary -> !summary.scopes().isEmpty())
        .forEach(
            summary ->
                assertThat(told(changes("TIP-CONSENT", summary)))
                    .isEqualTo(bruteForce(summary, fields)));
  }

  private static Set<String> told(List<Change> changes) {
    Set<String> told = new LinkedHashSet<>();
    changes.forEach(c -> told.add(line(c.scope(), c.field(), c.other(), c.outcome())));
    return told;
  }

  private static String line(Scope scope, String field, Object other, Keyed outcome) {
    return scope + " " + field + " " + other + ": " + outcome.key();
  }

  private static Set<String> bruteForce(StatuteSummary summary, List<String> fields) {
    Keyed now = found("TIP-CONSENT", summary, TRAFFICKING);
    Set<String> told = new LinkedHashSet<>();
    for (Scope scope : summary.scopes()) {
      for (String field : fields) {
        for (var value : RULEBASE.vocabulary().field(field).values()) {
          Symbol other = new Symbol(value.id());
          add(told, now, summary.with(answer(scope, field, other)), scope, field, other);
        }
        StatuteSummary without =
            summary.filter(a -> !a.scope().equals(scope) || !a.field().equals(field));
        add(told, now, without, scope, field, null);
      }
    }
    return told;
  }

  private static void add(
      Set<String> told,
      Keyed now,
      StatuteSummary summary,
      Scope scope,
      String field,
      Object other) {
    Keyed outcome = found("TIP-CONSENT", summary, TRAFFICKING);
    if (outcome != now) {
      told.add(line(scope, field, other, outcome));
    }
  }
}
