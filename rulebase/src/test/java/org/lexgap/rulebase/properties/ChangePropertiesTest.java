package org.lexgap.rulebase.properties;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.lexgap.core.catalogue.Keyed;
import org.lexgap.core.summary.Answer;
import org.lexgap.core.summary.AnswerValue.Symbol;
import org.lexgap.core.summary.Law;
import org.lexgap.core.summary.Scope;
import org.lexgap.core.summary.StatuteSummary;
import org.lexgap.rulebase.Rulebases;

/** What changes announce is held against whole assessments of the changed summaries. */
class ChangePropertiesTest {

  private static final Rulebase RULEBASE = Rulebases.standard();
  private static final AssessmentOptions STRICT = AssessmentOptions.DEFAULT.withStrict(true);
  private static final AssessmentOptions TRAFFICKING =
      AssessmentOptions.DEFAULT.withSets(Set.of("trafficking"));

  private static Keyed found(String id, StatuteSummary summary, AssessmentOptions options) {
    Assessment assessment = RULEBASE.assess(summary, options);
    return assessment
        .finding(id)
        .map(finding -> (Keyed) finding.outcome())
        .orElseGet(() -> assessment.check(id).orElseThrow().status());
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
                    StatuteSummary whole = random.nextBoolean() ? summary : readWhole(summary);
                    verify(ids.get(random.nextInt(ids.size())), whole, options);
                  }
                });
  }

  private static StatuteSummary readWhole(StatuteSummary summary) {
    StatuteSummary whole = summary;
    for (Law law : summary.laws()) {
      whole = whole.with(Answer.of(law.scope(), "law.read_whole", new Symbol("yes")));
    }
    return whole;
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
                assertThat(
                        told(RULEBASE.changes("TIP-CONSENT", summary, AssessmentOptions.DEFAULT)))
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
          add(told, now, summary.with(Answer.of(scope, field, other)), scope, field, other);
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
